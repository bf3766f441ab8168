using Hotline.Abuse.Policies;
using Hotline.Cli.Lines;

namespace Hotline.Cli.Standings;

/// <summary>The policy named on the command line, or the one of Purwakarta.</summary>
internal static class PolicyFile
{
    /// <summary>The policy; or <c>null</c> and what to answer the shell, after what is wrong was said on standard error.</summary>
    public static (CallerPolicy? Policy, int ExitCode) Load(string? path, Terminal terminal)
    {
        if (path is null) return (CallerPolicy.Purwakarta(), ExitCode.Done);
        using var file = InputFile.Open(path, terminal, "name the policy file in it");
        if (file is null) return (null, ExitCode.Usage);

        // One byte more than a policy may have is enough for the reader to refuse it.
        var content = new byte[PolicyReader.MaxBytes + 8];
        var length = file.Stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        var reading = PolicyReader.Read(content.AsSpan(0, length), file.Name);
        FailureLines.Write(terminal.Error, reading.Failures);
        return (reading.Policy, reading.IsAccepted ? ExitCode.Done : ExitCode.BadInput);
    }
}
