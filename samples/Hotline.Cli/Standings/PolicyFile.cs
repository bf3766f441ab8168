using Hotline.Abuse.Policies;
using Hotline.Cli.Lines;

namespace Hotline.Cli.Standings;

/// <summary>The policies named on the command line, or the one of Purwakarta.</summary>
internal static class PolicyFile
{
    /// <summary>The policies, in the order named; or <c>null</c> and what to answer the shell, after what is wrong was said on
    /// standard error.</summary>
    public static (IReadOnlyList<CallerPolicy>? Policies, int ExitCode) Load(IReadOnlyList<string> names, Terminal terminal)
    {
        var policies = new List<CallerPolicy>();
        var worst = ExitCode.Done;
        foreach (var name in names.DefaultIfEmpty(PolicyFiles.Names[0]))
        {
            var (policy, exitCode) = Load(name, terminal);
            worst = Math.Max(worst, exitCode);
            if (policy is not null) policies.Add(policy);
        }

        return (worst == ExitCode.Done ? policies : null, worst);
    }

    /// <summary>One that comes with the library by its name, any other by the path of its file.</summary>
    private static (CallerPolicy? Policy, int ExitCode) Load(string nameOrPath, Terminal terminal)
    {
        if (PolicyFiles.Names.Contains(nameOrPath, StringComparer.Ordinal)) return (CallerPolicy.Shipped(nameOrPath), ExitCode.Done);
        using var file = InputFile.Open(nameOrPath, terminal, "name the policy file in it, or one of " + string.Join(", ", PolicyFiles.Names));
        if (file is null) return (null, ExitCode.Usage);

        // One byte more than a policy may have is enough for the reader to refuse it.
        var content = new byte[PolicyReader.MaxBytes + 8];
        var length = file.Stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        var reading = PolicyReader.Read(content.AsSpan(0, length), file.Name);
        FailureLines.Write(terminal.Error, reading.Failures);
        return (reading.Policy, reading.IsAccepted ? ExitCode.Done : ExitCode.BadInput);
    }
}
