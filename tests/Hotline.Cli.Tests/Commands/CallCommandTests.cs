using Hotline.Cli.Tests.Consoles;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

public sealed class CallCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    /// <summary>The screens of a session: one after the welcome, one after each line that changed something.</summary>
    private string[] Screens(params string[] lines) => _desk.Call(lines).Output.Split("-- call ")[1..];

    private string Last(params string[] lines) => Screens(lines)[^1];

    [Fact]
    public void Note_and_answers_change_the_decision()
    {
        var screens = Screens("rumah kebakaran", "1 ya");
        Assert.Equal(3, screens.Length);
        Assert.Contains("non-emergency up to immediate", screens[0], StringComparison.Ordinal);
        Assert.Contains("1. Is anybody in danger?", screens[0], StringComparison.Ordinal);
        Assert.Contains("emergency up to immediate", screens[1], StringComparison.Ordinal);
        Assert.Contains("priority non-emergency → emergency", screens[1], StringComparison.Ordinal);
        Assert.Contains("If yes, the priority rises to immediate: People are trapped by fire.", screens[1], StringComparison.Ordinal);
        Assert.Contains("priority emergency → immediate", screens[2], StringComparison.Ordinal);
        Assert.Contains("Fire brigade, Ambulance", screens[2], StringComparison.Ordinal);
        Assert.Contains("Leave the building now.", screens[2], StringComparison.Ordinal);
        Assert.DoesNotContain("up to", screens[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 ya", "true")]
    [InlineData("1 Y", "true")]
    [InlineData("1 leres", "true")]
    [InlineData("1. yes", "true")]
    [InlineData("1) iya", "true")]
    [InlineData("1 tidak", "false")]
    [InlineData("1 n", "false")]
    [InlineData("1 henteu", "false")]
    [InlineData("1=no", "false")]
    public void Yes_and_no_are_understood_in_three_languages(string line, string value) =>
        Assert.Contains($"Answered    danger = {value}", Last(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("2 besar")]
    [InlineData("2 LARGE")]
    [InlineData("fire-size=large")]
    [InlineData("Fire-Size = besar")]
    public void Choices_are_understood_by_code_and_by_title(string line) =>
        Assert.Contains("fire-size = large", Last("kebakaran", line), StringComparison.Ordinal);

    [Theory]
    [InlineData("1 70", "age = 70")]
    [InlineData("1 70,5", "age = 70.5")]
    [InlineData("age=3", "age = 3")]
    public void Numbers_are_understood(string line, string known) =>
        Assert.Contains(known, Last("sakit", "fire=no", "people-trapped=no", line), StringComparison.Ordinal);

    [Fact]
    public void Answer_is_taken_back()
    {
        var screens = Screens("kebakaran", "people-trapped=ya", "people-trapped=?");
        Assert.Contains("priority immediate → emergency", screens[3], StringComparison.Ordinal);
        Assert.DoesNotContain("Answered", screens[3], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_note_says_is_not_taken_back_like_an_answer()
    {
        var ran = _desk.Call("kebakaran", "fire=?");
        Assert.Contains("'fire' was not answered but understood from the note", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2 orang luka")]
    [InlineData("10 rumah hanyut")]
    [InlineData("08.30 tadi pagi")]
    [InlineData("1.5 km dari pasar")]
    [InlineData("+ 1 ya")]
    [InlineData("+ /undo")]
    [InlineData("[red]merah[/]")]
    public void What_the_caller_says_goes_into_the_note(string line)
    {
        var screens = Screens(line);
        Assert.Equal(2, screens.Length);
        Assert.Contains($"Note        {line.TrimStart('+', ' ')}", screens[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/unod", "did you mean '/undo'?")]
    [InlineData("/zzzzzzzzzz", "/help lists them")]
    [InlineData("1 mungkin", "is no answer to question 1")]
    [InlineData("9 ya", "There is no question 9; they go from 1 to 5")]
    [InlineData("0 ya", "There is no question 0")]
    [InlineData("4 1.000", "is no answer to question 4")]
    [InlineData("firee=ya", "unknown fact 'firee'; did you mean 'fire'?")]
    [InlineData("firee=?", "unknown fact 'firee'; did you mean 'fire'?")]
    [InlineData("age=131", "use a number from 0 to 130 (years)")]
    [InlineData("fire=perhaps", "use true or false")]
    [InlineData("fire=", "Say what 'fire' is")]
    [InlineData("fire=?", "there is nothing to take back")]
    [InlineData("/lang xx", "Name one of the languages id, en")]
    [InlineData("/lang", "Name one of the languages id, en")]
    [InlineData("/undo", "There is nothing to take back")]
    [InlineData("exit", "To end, type /quit")]
    public void Slip_is_explained_and_changes_nothing(string line, string hint)
    {
        var ran = _desk.Call(line);
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains(hint, ran.Output, StringComparison.Ordinal);
        Assert.Single(ran.Output.Split("-- call ")[1..]);
    }

    [Fact]
    public void Note_that_is_too_long_is_refused_and_the_one_before_stays()
    {
        var ran = _desk.Call("kebakaran", new string('z', 70_000), "/explain");
        Assert.Contains("65536 are allowed", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("zzzz", ran.Output, StringComparison.Ordinal);
        Assert.Contains("known fire = true", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Undo_takes_back_the_last_input_and_goes_back_over_a_new_call()
    {
        var screens = Screens("kebakaran", "sakit", "/undo", "/new", "/undo");
        Assert.Equal(Body(screens[1]), Body(screens[3]));
        Assert.StartsWith("2", screens[4], StringComparison.Ordinal);
        Assert.Contains("Note        empty", screens[4], StringComparison.Ordinal);
        Assert.Equal(Body(screens[1]), Body(screens[5]));

        static string Body(string screen) => screen[..screen.IndexOf("Changed", StringComparison.Ordinal)];
    }

    [Fact]
    public void Language_of_the_questions_is_changed_within_the_call()
    {
        var screens = Screens("kebakaran", "/lang ID");
        Assert.Contains("Ada orang terjebak?", screens[2], StringComparison.Ordinal);
        Assert.Contains("Damkar", screens[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Explanation_names_rules_words_and_what_may_still_fire()
    {
        var output = _desk.Call("kebakaran", "/explain").Output;
        Assert.Contains("fire.any There is fire. (\"kebakaran\"; test)", output, StringComparison.Ordinal);
        Assert.Contains("known danger = true (danger by fire)", output, StringComparison.Ordinal);
        Assert.Contains("open fire.trapped immediate", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Contradiction_is_shown()
    {
        var screen = Last("tidak sakit, tapi nenek sakit");
        Assert.Contains("Contradiction  ill: said both ways; it counts as unknown", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Closing_advice_is_shown_for_a_call_that_is_no_emergency() =>
        Assert.Contains("At the end  This line is for emergencies.", Last("just chatting", "1 no"), StringComparison.Ordinal);

    [Fact]
    public void Session_ends_at_quit()
    {
        var ran = _desk.Call("/quit", "kebakaran");
        Assert.Equal(0, ran.ExitCode);
        Assert.DoesNotContain("kebakaran", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Session_ends_with_the_input_and_writes_nothing_to_standard_error()
    {
        var ran = Desk.Run("kebakaran", "call", "--pack", _desk.Pack);
        Assert.Equal(0, ran.ExitCode);
        Assert.Contains("darurat", ran.Output, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
        Assert.DoesNotContain('\e', ran.Output);
    }

    [Fact]
    public void Control_characters_do_not_reach_the_screen()
    {
        var ran = _desk.Call("keba\u0007karan \u001b[31m kebakaran \u0000");
        Assert.Contains("emergency up to immediate", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(ran.Output, character => char.IsControl(character) && character != '\n');
    }

    [Fact]
    public void Unknown_language_is_a_usage_error()
    {
        var ran = Desk.Run("", "call", "--pack", _desk.Pack, "--language", "xx");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("use one of id, en", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Language_is_chosen_without_regard_to_case() =>
        Assert.Contains("Is anybody in danger?", Desk.Run("", "call", "--pack", _desk.Pack, "--language", "EN").Output, StringComparison.Ordinal);
}
