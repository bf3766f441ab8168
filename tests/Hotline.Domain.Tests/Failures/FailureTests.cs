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
}
