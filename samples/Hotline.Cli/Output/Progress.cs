using Hotline.Cli.Lines;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>A bar on standard error while a long file is read.</summary>
internal static class Progress
{
    /// <summary>Shorter files are done before a bar is drawn.</summary>
    private const long LongFile = 256 << 10;

    /// <param name="terminal">Where to draw it.</param>
    /// <param name="file">What is read.</param>
    /// <param name="problems">Held back while the bar is drawn: the two would overwrite each other.</param>
    /// <param name="work">What to do; told whom to tell how many bytes were read.</param>
    public static T Over<T>(Terminal terminal, InputFile file, LineProblems problems, Func<Action<int>?, T> work)
    {
        if (!terminal.ErrorIsTerminal || file.Length is not >= LongFile) return work(null);
        problems.Hold();
        try
        {
            return terminal.ErrorScreen.Progress().AutoClear(enabled: true).Start(context =>
            {
                var task = context.AddTask(Markup.Escape(Path.GetFileName(file.Name)), maxValue: file.Length.Value);
                return work(bytes => task.Increment(bytes));
            });
        }
        finally
        {
            problems.Release();
        }
    }
}
