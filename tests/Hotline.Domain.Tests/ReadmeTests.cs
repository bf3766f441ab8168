using Hotline.Domain.Calls;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_sample_does_what_its_comments_say()
    {
        // sample
        var reader = new LineEventReader();
        var received = Instant.FromUtc(2026, 1, 31, 17, 0, 1);
        var reading = reader.Read(
            new LineEventReport
            {
                Event = "ringing",
                CallId = "17",
                Trunk = "pbx-1",
                CallerNumber = "0812-3456-7890",
                CalledNumber = "112",
                Time = "2026-02-01T00:00:00+07:00",
            },
            received);
        if (!reading.IsAccepted) throw new InvalidOperationException(string.Join('\n', reading.Failures));

        var call = Call.FromEvents([reading.Event]);
        call = call.With(new Answered { Call = call.Id, At = received + Duration.FromSeconds(5), By = "desk-2" });

        // Whether the call may be closed is asked of the call; a call that still rings declines.
        var outcome = call.Close(Disposition.ResolvedByAdvice, received + Duration.FromMinutes(2), "desk-2").Match(
            accepted => $"{accepted.Call}, answered after {accepted.Call.AnsweringTime}",
            declined => $"not closed: {declined.Reason}");
        // call pbx-1/17: Closed, +6281*******90, answered after 0:00:00:06

        Regencies.Purwakarta.TryFind("kec. pelred", out var district, out var failure);
        // failure: district: this is no district of Kabupaten Purwakarta; did you mean 'Plered'? [district-unknown]
        // end
        Assert.Equal("call pbx-1/17: Closed, +6281*******90, answered after 0:00:00:06", outcome);
        Assert.Null(district);
        Assert.Equal("district: this is no district of Kabupaten Purwakarta; did you mean 'Plered'? [district-unknown]", failure?.ToString());
    }

    [Fact]
    public void The_readme_shows_the_sample_of_this_file()
    {
        var sample = Between(Resource("ReadmeTests.cs"), "// sample\n", "// end\n");
        var shown = Between(Resource("README.md"), "using NodaTime;\n", "```\n");
        Assert.Equal(Unindented(sample), Unindented(shown));
    }

    private static string Between(string text, string start, string end)
    {
        var begin = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[begin..text.IndexOf(end, begin, StringComparison.Ordinal)];
    }

    private static string Unindented(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.TrimStart())).Trim();

    private static string Resource(string name)
    {
        using var stream = typeof(ReadmeTests).Assembly.GetManifestResourceStream(name)!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd().ReplaceLineEndings("\n");
    }
}
