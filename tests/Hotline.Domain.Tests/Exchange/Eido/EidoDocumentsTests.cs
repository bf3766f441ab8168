using CsCheck;
using Hotline.Domain.Calls;
using Hotline.Domain.Exchange.Eido;
using Hotline.Domain.Locations;
using Hotline.Domain.Tests.Calls;
using NodaTime;
using static Hotline.Domain.Tests.Calls.CallGens;

namespace Hotline.Domain.Tests.Exchange.Eido;

public sealed class EidoDocumentsTests
{
    private static readonly EidoAgency Agency = new() { Id = "112.example", UpdatedAt = Start, UpdatedBy = "112.example", Roles = [EidoWords.CallReceiving], Types = [EidoWords.Psap] };

    [Fact]
    public void Any_call_can_be_written_and_comes_back() => CallGens.Event.Array[1, 8].Sample(events =>
    {
        var document = Of(Call.FromEvents(events.Where(callEvent => callEvent is not NoteAdded { Text: null or "" })
            .Append(Rings(3))));
        var reading = EidoJson.Read(EidoJson.Write(document));
        Assert.Empty(reading.Failures);
        EidoGens.AssertSame(document, reading.Document);
    });

    [Fact]
    public void A_call_gives_its_line_its_caller_its_notes_and_its_place()
    {
        var call = Call.FromEvents([Rings(0, "081234567890"), Answers(8, "desk-2"), new NoteAdded { Call = Id, At = At(20), By = "desk-2", Text = "asap" }, Ends(60)]);
        var place = new Place { Position = new() { Point = new(-6.6, 107.4) } };
        var document = EidoDocuments.OfCall(call, "doc", Agency, "112.example", At(70), place);
        var written = Assert.Single(document.Calls);
        Assert.Equal(("pbx-1/17@112.example", At(0), (Instant?)At(8), EidoCallState.Ended), (written.Id, written.StartedAt, written.AnsweredAt, written.State));
        Assert.Equal(call.CallbackNumber, Assert.Single(document.People).CallbackNumber);
        Assert.Equal(("asap", "desk-2@112.example", At(20)), (document.Notes[0].Text, document.Notes[0].Author, document.Notes[0].UpdatedAt));
        Assert.Equal(["desk-2@112.example"], document.Agents.Select(agent => agent.Id));
        Assert.Equal(place, document.Locations[0].Place);
    }

    [Theory]
    [InlineData(false, false, EidoCallState.Begun)]
    [InlineData(true, false, EidoCallState.Answered)]
    [InlineData(false, true, EidoCallState.Ended)]
    public void The_state_of_a_call_is_told_by_its_line(bool isAnswered, bool isGone, EidoCallState state)
    {
        CallEvent[] events = [Rings(0), .. isAnswered ? [Answers(1)] : Array.Empty<CallEvent>(), .. isGone ? [Abandons(2)] : Array.Empty<CallEvent>()];
        Assert.Equal(state, Of(Call.FromEvents(events)).Calls[0].State);
    }

    [Fact]
    public void Common_codes_are_those_that_dispositions_name() => Assert.Equal(
        ["resolved-by-advice 05", "referred 15", "information-given 13", "duplicate 22", "cancelled 10", "gone-on-arrival 14"],
        Disposition.All.Where(disposition => EidoWords.CommonCode(disposition) is not null).Select(disposition => $"{disposition} {EidoWords.CommonCode(disposition)}"));

    private static EidoDocument Of(Call call) => EidoDocuments.OfCall(call, "doc", Agency, "112.example", At(70));
}
