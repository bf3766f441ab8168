using Hotline.Domain.Failures;

namespace Hotline.Domain.Tests.Failures;

public sealed class FailureTests
{
    private static readonly Failure Plain = new() { Code = "call-id-missing", Field = "callId", Message = "the call id is missing", Mend = "send it" };

    [Fact]
    public void The_text_says_what_where_and_what_to_do() =>
        Assert.Equal("callId: the call id is missing; send it [call-id-missing]", Plain.ToString());

    [Fact]
    public void A_place_in_a_file_stands_in_front() => Assert.Equal(
        "calls.jsonl:7:3: callId: the call id is missing; send it [call-id-missing]",
        (Plain with { File = "calls.jsonl", Line = 7, Column = 3 }).ToString());

    [Fact]
    public void A_failure_is_an_error_unless_said_otherwise() => Assert.Equal(FailureSeverity.Error, Plain.Severity);

    [Fact]
    public void A_failure_without_an_Indonesian_wording_is_told_in_English()
    {
        Assert.Equal(Plain.ToString(), Plain.ToString("id"));
        Assert.Equal(Plain.Message, Plain.In("id").Message);
    }

    [Theory]
    [InlineData("id", "id panggilan tidak diisi")]
    [InlineData("ID-id", "id panggilan tidak diisi")]
    [InlineData("su", "the call id is missing")]
    [InlineData("idx", "the call id is missing")]
    [InlineData("", "the call id is missing")]
    [InlineData(null, "the call id is missing")]
    public void A_failure_is_told_in_Indonesian_when_asked_for(string? language, string message)
    {
        var failure = Plain with { Indonesian = new() { Message = "id panggilan tidak diisi", Mend = "isi" } };
        Assert.Equal(message, failure.In(language).Message);
    }
}
