namespace Hotline.Cli;

/// <summary>What the program answers the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something in the input was wrong; the rest was processed.</summary>
    public const int BadInput = 1;

    /// <summary>The command line was wrong, or names something that cannot be opened.</summary>
    public const int Usage = 2;
}
