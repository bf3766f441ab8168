using Hotline.Cli.Tests.Consoles;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

public sealed class UsageTests
{
    [Fact]
    public void No_arguments_show_the_help_on_standard_error()
    {
        var ran = Desk.Run("");
        Assert.Equal(2, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Contains("triage <FILE>", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Group_of_commands_alone_shows_its_help()
    {
        var ran = Desk.Run("", "pack");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("check <DIR>", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("triage", "--help")]
    [InlineData("pack", "check", "--help")]
    [InlineData("call", "--help")]
    [InlineData("standing", "--help")]
    public void Help_is_what_was_asked_for(params string[] args)
    {
        var ran = Desk.Run("", args);
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("Usage:", ran.Output, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public void Version_is_shown()
    {
        var ran = Desk.Run("", "--version");
        Assert.Equal(0, ran.ExitCode);
        Assert.Matches("^[0-9]+\\.[0-9]+", ran.Output);
    }

    [Theory]
    [InlineData("There is no command 'traige' here; did you mean 'triage'?", "traige", "x")]
    [InlineData("There is no command 'chek' here; did you mean 'check'?", "pack", "chek", "x")]
    [InlineData("There is no option '--fromat' here; did you mean '--format'?", "triage", "--fromat", "jsonl")]
    [InlineData("There is no option '--explan' here; did you mean '--explain'?", "triage", "x", "--explan")]
    [InlineData("'y' is one argument too many.", "triage", "x", "y")]
    [InlineData("'FILE' missing", "triage")]
    [InlineData("'xml' not recognized", "triage", "x", "--format", "xml")]
    [InlineData("an empty one was given", "triage", "")]
    [InlineData("an empty one was given", "triage", "x", "--pack", "")]
    [InlineData("an empty one was given", "pack", "check", "")]
    public void Wrong_command_line_is_explained(string message, params string[] args)
    {
        var ran = Desk.Run("", args);
        Assert.Equal(2, ran.ExitCode);
        Assert.Empty(ran.Output);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_after_a_double_dash_is_a_file_even_with_a_dash()
    {
        var ran = Desk.Run("", "triage", "--", "--no-such-file");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("--no-such-file: there is no such file", ran.Error, StringComparison.Ordinal);
    }
}
