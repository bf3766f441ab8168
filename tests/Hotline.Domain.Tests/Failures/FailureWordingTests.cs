using System.Reflection;
using Hotline.Domain.Calls;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Tests.Failures;

public sealed class FailureWordingTests
{
    private static readonly List<FailureWording> All =
    [
        .. typeof(Failure).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(FailureWording))
            .Select(property => (FailureWording)property.GetValue(null)!),
    ];

    private static readonly object?[] Values = ["v0", "v1", "v2", "v3"];

    [Fact]
    public void Every_code_is_used_once() => Assert.Equal(All.Count, All.Select(wording => wording.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_code_has_a_wording_of_its_own_in_both_languages()
    {
        Assert.NotEmpty(All);
        Assert.All(All.Select(wording => wording.At("field", Values)), failure =>
        {
            var (english, indonesian) = (failure.In("en"), failure.In("id"));
            Assert.All([english.Message, english.Mend, indonesian.Message, indonesian.Mend], text => Assert.Matches("^[^\\s].*[^\\s.]$", text));
            Assert.NotEqual(english.Message, indonesian.Message);
            Assert.NotEqual(english.Mend, indonesian.Mend);
        });
    }

    [Fact]
    public void Both_languages_tell_the_same_values() => Assert.All(All.Select(wording => wording.At("field", Values)), failure => Assert.All(
        Values, value => Assert.Equal(Tells(failure.In("en"), (string)value!), Tells(failure.In("id"), (string)value!))));

    [Fact]
    public void A_near_word_takes_the_place_of_the_mend_in_both_languages()
    {
        var failure = LineFailures.EventUnknown.Near("event", "ringing", "a, b");
        Assert.Equal("event: the event is not known; did you mean 'ringing'? [event-unknown]", failure.ToString());
        Assert.Equal("event: kejadian tidak dikenal; apakah maksudnya 'ringing'? [event-unknown]", failure.ToString("id-ID"));
        Assert.Equal("write one of a, b", LineFailures.EventUnknown.Near("event", null, "a, b").Mend);
    }

    private static bool Tells(FailureText text, string value) => $"{text.Message} {text.Mend}".Contains(value, StringComparison.Ordinal);
}
