using Hotline.Cli.Lines;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>A bar on standard error while a long file is read.</summary>
internal static class Progress
{
    /// <summary>Shorter files are done before a bar is drawn.</summary>
    private const long LongFile = 256 << 10;

    public static T Over<T>(Terminal terminal, InputFile file, Func<Action<int>?, T> work)
    {
        if (!terminal.ErrorIsTerminal || file.Length is not >= LongFile) return work(null);
        return terminal.ErrorScreen.Progress().AutoClear(enabled: true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(Path.GetFileName(file.Name)), maxValue: file.Length.Value);
            return work(bytes => task.Increment(bytes));
        });
    }
}
