using System.Text;
using System.Text.Json;
using CsCheck;
using Hotline.Domain.Calls;
using Hotline.Domain.Exchange.Eido;
using Hotline.Domain.Failures;
using Hotline.Domain.Incidents;
using Hotline.Domain.Locations;
using Hotline.Domain.Tests.Callers;
using NodaTime;

namespace Hotline.Domain.Tests.Exchange.Eido;

public sealed class EidoJsonTests
{
    private static readonly GeoBounds World = new(-90, -180, 90, 180);

    [Fact]
    public void A_document_that_is_written_and_read_is_the_same() => EidoGens.Document.Sample(document =>
    {
        var reading = EidoJson.Read(EidoJson.Write(document), World);
        Assert.Empty(reading.Failures);
        EidoGens.AssertSame(document, reading.Document);
    });

    [Fact]
    public void A_document_of_another_centre_is_read()
    {
        var reading = Read(EidoSample.Text);
        Assert.Empty(reading.Failures);
        var document = reading.Document!;
        Assert.Equal(("cad.psc119.example", "petugas-3@psc119.example"), (document.IssuedBy, document.UpdatedByAgent));

        var call = Assert.Single(document.Calls);
        Assert.Equal(Instant.FromUtc(2026, 1, 31, 16, 28), call.StartedAt);
        Assert.Equal(Duration.FromMilliseconds(8500), call.AnsweredAt - call.StartedAt);
        Assert.Equal((EidoCallState.Answered, EidoDirection.Incoming, Priority.Immediate), (call.State, call.Direction, call.Priority));
        Assert.Equal(CallerGens.Of("081234567890"), call.CallbackNumber);
        Assert.Equal(call.CallbackNumber, document.People[0].CallbackNumber);
        Assert.Equal(["Patient"], document.People[1].Roles);

        var incident = document.Incident!;
        Assert.Equal(("medical.breathing", Priority.Immediate, IncidentId.Parse("PSC-77")), (incident.Category!.Value.Code, incident.Priority, incident.Incident));
        Assert.Equal((Disposition.Referred, true), (incident.Dispositions[0].Disposition, incident.Dispositions[0].IsPrimary));
        Assert.Equal("Sesak & pucat\numur < 5", document.Notes[0].Text);
        Assert.Equal(
            new Place
            {
                Position = new() { Point = new(-6.6, 107.4), UncertaintyMetres = 35.5, ConfidencePercent = 68, Method = PositioningMethod.Satellite, FixedAt = Instant.FromUtc(2026, 1, 31, 16, 29) },
                Address = "Jawa Barat, Jalan Veteran, 12",
                Landmark = "dekat alun-alun",
            },
            document.Locations[0].Place);
        EidoGens.AssertSame(document, EidoJson.Read(EidoJson.Write(document)).Document);
    }

    [Theory]
    [InlineData("\"eidoVersion\": \"1.0\"", "\"eidoVersion\": \"2.0\"", "document-version-unsupported", "eidoVersion")]
    [InlineData("\"eidoVersion\": \"1.0\",", "", "document-member-missing", "eidoVersion")]
    [InlineData("\"eidoVersion\": \"1.0\"", "\"eidoVersion\": 1.0", "document-wrong-type", "eidoVersion")]
    [InlineData("\"eidoVersion\": \"1.0\"", "\"eidoVersion\": \"1.0\", \"eidoVersion\": \"1.0\"", "document-member-twice", "eidoVersion")]
    [InlineData("\"issuingElementIdentification\": \"cad.psc119.example\",", "", "document-member-missing", "issuingElementIdentification")]
    [InlineData("\"lastUpdateTimeStamp\": \"2026-01-31T23:31:00+07:00\"", "\"lastUpdateTimeStamp\": \"2026-02-30T00:00:00Z\"", "document-time-malformed", "lastUpdateTimeStamp")]
    [InlineData("2026-01-31T23:28:00+07:00", "kemarin", "document-time-malformed", "callComponent[0].callStartTimestamp")]
    [InlineData("2026-01-31T23:28:08.5+07:00", "2026-01-31T23:27:59+07:00", "document-times-reversed", "callComponent[0].answerDate")]
    [InlineData("\"direction\": \"incoming\"", "\"direction\": \"masuk\"", "document-word-unknown", "callComponent[0].direction")]
    [InlineData("\"direction\": \"incoming\",", "", "document-member-missing", "callComponent[0].direction")]
    [InlineData("\"callStateRegistryText\": \"callAnswered\",", "", "document-member-missing", "callComponent[0].callStateRegistryText")]
    [InlineData("\"standardPrimaryCallType\": \"emergency\"", "\"standardPrimaryCallType\": \" \"", "document-text-malformed", "callComponent[0].standardPrimaryCallType")]
    [InlineData("\"priorityIdentifier\": \"highest\"", "\"priorityIdentifier\": \"tinggi\"", "document-word-unknown", "callComponent[0].priorityIdentifier")]
    [InlineData("\"agentReference\": [{ \"$ref\": \"petugas-3@psc119.example\" }]", "\"agentReference\": [{ \"$ref\": \"nobody\" }]", "document-reference-dangling", "callComponent[0].agentReference[0].$ref")]
    [InlineData("\"callBackReference\": { \"$ref\": \"back-1\" },", "\"callBackReference\": { \"$ref\": \"back-2\" },", "document-reference-dangling", "callComponent[0].callBackReference.$ref")]
    [InlineData("\"callBackReference\": { \"$ref\": \"back-1\" },", "\"callBackReference\": { },", "document-member-missing", "callComponent[0].callBackReference.$ref")]
    [InlineData("\"locationReference\": [{ \"$ref\": \"place-1\" }]", "\"locationReference\": [null]", "document-member-missing", "incidentComponent.locationReference[0]")]
    [InlineData("\"locationReference\": [{ \"$ref\": \"place-1\" }]", "\"locationReference\": \"place-1\"", "document-wrong-type", "incidentComponent.locationReference")]
    [InlineData("\"$id\": \"person-2\"", "\"$id\": \"person-1\"", "document-id-twice", "personComponent[1].$id")]
    [InlineData("\"$id\": \"person-2\",", "", "document-member-missing", "personComponent[1].$id")]
    [InlineData("\"personIncidentRoleRegistryText\": [\"Patient\"]", "\"personIncidentRoleRegistryText\": []", "document-member-missing", "personComponent[1].personIncidentRoleRegistryText")]
    [InlineData("\"personIncidentRoleRegistryText\": [\"Patient\"]", "\"personIncidentRoleRegistryText\": [\"\"]", "document-text-malformed", "personComponent[1].personIncidentRoleRegistryText[0]")]
    [InlineData("\"incidentTypeCommonRegistryText\": \"TROUBLE\",", "", "document-member-missing", "incidentComponent.incidentTypeCommonRegistryText")]
    [InlineData("\"incidentCommonPriorityNumber\": 9", "\"incidentCommonPriorityNumber\": 11", "document-priority-out-of-range", "incidentComponent.incidentCommonPriorityNumber")]
    [InlineData("\"incidentCommonPriorityNumber\": 9", "\"incidentCommonPriorityNumber\": 1e999", "document-wrong-type", "incidentComponent.incidentCommonPriorityNumber")]
    [InlineData("\"incidentCommonPriorityNumber\": 9", "\"incidentCommonPriorityNumber\": 99999999999999999999", "document-wrong-type", "incidentComponent.incidentCommonPriorityNumber")]
    [InlineData("\"internalIncidentId\": \"PSC-77\"", "\"internalIncidentId\": \" 77\"", "document-code-malformed", "incidentComponent.internalIncidentId")]
    [InlineData("\"dispositionCommonRegistryCode\": \"15\",", "", "document-member-missing", "incidentComponent.dispositionComponent[0].dispositionCommonRegistryCode")]
    [InlineData("\"agencyType\": [\"psap\"],", "", "document-member-missing", "agencyComponent[0].agencyType")]
    [InlineData("\"agencyComponent\": [{", "\"agencyComponent\": [], \"xs\": [{", "document-member-missing", "agencyComponent")]
    [InlineData("\"notesActionComments\": \"Sesak &amp; pucat<br/>umur < 5\"", "\"notesActionComments\": \"<br>\"", "document-text-malformed", "notesComponent[0].notesActionComments")]
    [InlineData("\"notesActionComments\": \"Sesak &amp; pucat<br/>umur < 5\"", "\"notesActionComments\": \"\\ud83d\"", "document-wrong-type", "notesComponent[0].notesActionComments")]
    [InlineData("<gml:pos>-6.6 107.4", "<gml:pos>-6.6 207.4", "longitude-out-of-range", "locationComponent[0].locationByValue.longitude")]
    [InlineData("<gml:pos>-6.6 107.4", "<gml:pos>107.4 -6.6", "point-swapped", "locationComponent[0].locationByValue")]
    [InlineData("<gml:pos>-6.6 107.4", "<gml:pos>NaN 107.4", "latitude-out-of-range", "locationComponent[0].locationByValue.latitude")]
    [InlineData("<gml:pos>-6.6 107.4", "<gml:pos>-6,6", "document-location-malformed", "locationComponent[0].locationByValue")]
    [InlineData(">35.5<", ">-1<", "uncertainty-out-of-range", "locationComponent[0].locationByValue")]
    [InlineData(">68<", ">680<", "document-percent-out-of-range", "locationComponent[0].locationByValue")]
    [InlineData("2026-01-31T16:29:00Z</dm", "16:29</dm", "document-time-malformed", "locationComponent[0].locationByValue")]
    [InlineData("</presence>", "", "document-not-xml", "locationComponent[0].locationByValue")]
    [InlineData("?><presence", "?><!DOCTYPE presence [<!ENTITY a \\\"b\\\">]><presence", "document-not-xml", "locationComponent[0].locationByValue")]
    [InlineData("gp:location-info>", "gp:location>", "document-location-malformed", "locationComponent[0].locationByValue")]
    public void What_cannot_be_used_is_refused(string part, string other, string code, string field) => Refused(Changed(part, other), code, field);

    [Theory]
    [InlineData("\"direction\": \"incoming\"", "\"direction\": \"incoming\", \"sipIdentity\": \"x\"", "document-member-left-out", "callComponent[0].sipIdentity")]
    [InlineData("\"eidoVersion\"", "\"vehicleComponent\": [], \"eidoVersion\"", "document-member-left-out", "vehicleComponent")]
    [InlineData("\"eidoVersion\"", "\"Budi 0812\": 1, \"eidoVersion\"", "document-member-left-out", "")]
    [InlineData("\"callAnswered\"", "\"partyAdd\"", "document-word-left-out", "callComponent[0].callStateRegistryText")]
    [InlineData("\"localCallType\": \"medical\"", "\"localCallType\": \"Sakit Berat\"", "document-word-left-out", "callComponent[0].localCallType")]
    [InlineData("\"incidentTypeInternalCode\": \"medical.breathing\"", "\"incidentTypeInternalCode\": \"10-101\"", "document-word-left-out", "incidentComponent.incidentTypeInternalCode")]
    [InlineData("\"dispositionCategoryText\": \"referred\"", "\"dispositionCategoryText\": \"x\"", "document-word-left-out", "incidentComponent.dispositionComponent[0].dispositionCategoryText")]
    [InlineData("[\"tel:+62-812-3456-7890;x=1\"]", "[\"tel:+6281234567890\", \"sip:budi@example\"]", "document-callback-left-out", "callbackComponent[0].callBackInformationUri[1]")]
    [InlineData("\"$id\": \"person-2\", \"lastUpdateTimeStamp\": \"2026-01-31T23:30:00+07:00\"", "\"$id\": \"person-2\", \"lastUpdateTimeStamp\": \"2026-01-31T23:30:00\"", "document-update-time-left-out", "personComponent[1].lastUpdateTimeStamp")]
    [InlineData("\"locationTypeDescriptionRegistryText\"", "\"locationByReferenceUrl\": \"https://x.example\", \"locationTypeDescriptionRegistryText\"", "document-member-left-out", "locationComponent[0].locationByReferenceUrl")]
    [InlineData("gs:Circle", "gs:Ellipsoid", "document-location-left-out", "locationComponent[0].locationByValue")]
    [InlineData("EPSG::4326", "EPSG::23830", "document-location-left-out", "locationComponent[0].locationByValue")]
    [InlineData("<gml:pos>-6.6 107.4", "<gml:pos>-6.6 107.4 30", "document-location-left-out", "locationComponent[0].locationByValue")]
    [InlineData("<gml:pos>-6.6 107.4", "<gml:pos>40.4 -80.1", "point-outside-area", "locationComponent[0].locationByValue")]
    [InlineData("Sesak &amp;", "<b>Sesak</b> &amp;", "document-markup-left-out", "notesComponent[0].notesActionComments")]
    public void What_is_more_than_this_library_reads_is_left_out_and_named(string part, string other, string code, string field)
    {
        var reading = Read(Changed(part, other));
        Assert.NotNull(reading.Document);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal((code, field, FailureSeverity.Warning), (failure.Code, failure.Field, failure.Severity));
        Told(reading);
    }

    [Fact]
    public void A_state_that_is_not_known_counts_as_open() =>
        Assert.Equal(EidoCallState.Begun, Read(Changed("\"callAnswered\"", "\"callHold\"")).Document!.Calls[0].State);

    [Fact]
    public void The_number_of_a_priority_counts_more_than_its_word() =>
        Assert.Equal(Priority.Urgent, Read(Changed("\"incidentCommonPriorityNumber\": 9", "\"incidentCommonPriorityNumber\": 4, \"incidentPriorityInternalText\": \"immediate\"")).Document!.Incident!.Priority);

    [Fact]
    public void An_incident_in_a_list_of_one_is_read_as_older_drafts_had_it()
    {
        var text = EidoSample.Text.Replace("\"incidentComponent\": {", "\"incidentComponent\": [{", StringComparison.Ordinal).Replace("          },\n  \"callComponent\"", "}], \"callComponent\"", StringComparison.Ordinal);
        text = text.Replace("  },\n  \"callComponent\"", "  }],\n  \"callComponent\"", StringComparison.Ordinal);
        Assert.Equal("TROUBLE", Read(text).Document!.Incident!.CommonType);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once() => Assert.Equal(
        ["document-reference-dangling", "document-times-reversed", "document-word-unknown"],
        Read(Changed("\"direction\": \"incoming\"", "\"direction\": \"x\"").Replace("23:28:08.5+07:00", "23:27:59+07:00", StringComparison.Ordinal).Replace("[{ \"$ref\": \"note-1\" }]", "[{ \"$ref\": \"note-9\" }]", StringComparison.Ordinal))
            .Failures.Select(failure => failure.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Ten_megabytes_deep_nesting_and_other_texts_are_refused()
    {
        Refused(EidoSample.Text + new string(' ', 10_000_000), "document-too-large", "");
        Refused("{\"eidoVersion\":\"1.0\",\"x\":" + new string('[', 100_000), "document-too-deep", null);
        Refused(Changed("</gp:geopriv>", string.Concat(Enumerable.Repeat("<a>", 40)) + string.Concat(Enumerable.Repeat("</a>", 40)) + "</gp:geopriv>"), "document-too-deep", "locationComponent[0].locationByValue");
        Refused(Changed("Sesak &amp;", new string('x', 10_001)), "document-text-malformed", "notesComponent[0].notesActionComments");
        Refused("", "document-not-json", "");
        Refused("null", "document-wrong-type", "");
        Refused("[]", "document-wrong-type", "");
        Assert.Equal("document-not-utf8", EidoJson.Read([0xFF, 0xFE, 0x7B, 0x00]).Failures[0].Code);
    }

    [Fact]
    public void A_note_full_of_signs_takes_no_time_to_speak_of() =>
        Assert.StartsWith("<a<a", Read(Changed("Sesak &amp; pucat<br/>umur < 5", string.Concat(Enumerable.Repeat("<a", 4_000)))).Document!.Notes[0].Text, StringComparison.Ordinal);

    [Fact]
    public void Many_faults_give_a_bounded_list()
    {
        var notes = string.Join(',', Enumerable.Repeat("{}", 5_000));
        var failures = Read(Changed("\"notesComponent\": [", "\"notesComponent\": [" + notes + ",")).Failures;
        Assert.InRange(failures.Length, 1, 101);
    }

    [Fact]
    public void A_document_with_one_character_changed_gives_a_document_or_an_error_and_shows_no_number() => Gen.Select(Gen.Int[0, 6_000], Gen.Char[' ', '~']).Sample((place, letter) =>
    {
        var text = EidoSample.Text.ToCharArray();
        text[place % text.Length] = letter;
        var reading = Read(new string(text));
        Assert.NotEqual(reading.Document is null, reading.Failures.All(failure => failure.Severity is FailureSeverity.Warning));
        Told(reading);
    });

    [Fact]
    public void Any_bytes_give_a_list_and_no_exception() => Gen.Byte.Array[0, 60].Sample(bytes => Assert.Null(EidoJson.Read(bytes).Document));

    [Fact]
    public void Writing_refuses_what_does_not_hang_together()
    {
        var document = Read(EidoSample.Text).Document!;
        Assert.Throws<ArgumentException>(() => EidoJson.Write(document with { Agencies = [] }));
        Assert.Throws<ArgumentException>(() => EidoJson.Write(document with { Notes = [] }));
        Assert.Throws<ArgumentException>(() => EidoJson.Write(document with { UpdatedBy = "x" }));
        Assert.Throws<ArgumentException>(() => EidoJson.Write(document with { People = [document.People[0], document.People[0]] }));
        Assert.Throws<ArgumentException>(() => EidoJson.Write(document with { Calls = [document.Calls[0] with { AnsweredAt = Instant.MinValue }] }));
        Assert.Throws<ArgumentException>(() => EidoJson.Write(document with { Locations = [document.Locations[0] with { Place = new() { Address = "a\u0001" } }] }));
    }

    [Fact]
    public void The_required_members_of_the_schema_are_written() => EidoGens.Document.Sample(document =>
    {
        using var written = JsonDocument.Parse(EidoJson.Write(document));
        var root = written.RootElement;
        string[] prologue = ["$id", "lastUpdateTimeStamp", "updatedByAgencyReference"];
        Has(root, [.. prologue, "eidoVersion", "issuingElementIdentification", "agencyComponent"]);
        Each("agencyComponent", ["agencyRoleDescriptionRegistryText", "agencyType"]);
        Each("agentComponent", ["agentRoleRegistryText", "agencyReference"]);
        Each("callComponent", ["callStateRegistryText", "standardPrimaryCallType", "direction", "callStartTimestamp"]);
        Each("callbackComponent", []);
        Each("locationComponent", ["locationTypeDescriptionRegistryText"]);
        Each("notesComponent", ["notesActionComments"]);
        Each("personComponent", ["personIncidentRoleRegistryText"]);
        if (root.TryGetProperty("incidentComponent", out var incident))
        {
            Has(incident, [.. prologue, "incidentTypeCommonRegistryText"]);
            if (incident.TryGetProperty("dispositionComponent", out var dispositions))
                Assert.All(dispositions.EnumerateArray(), part => Has(part, [.. prologue, "dispositionCommonRegistryCode"]));
        }

        void Each(string name, string[] members)
        {
            if (root.TryGetProperty(name, out var parts)) Assert.All(parts.EnumerateArray(), part => Has(part, [.. prologue, .. members]));
        }

        static void Has(JsonElement part, string[] members) => Assert.All(members, member => Assert.True(part.TryGetProperty(member, out _), member));
    });

    [Fact]
    public void No_text_form_shows_anything_of_the_content()
    {
        var document = Read(EidoSample.Text).Document!;
        Assert.Equal(("EidoDocument", "EidoCall", "EidoNote"), (document.ToString(), document.Calls[0].ToString(), document.Notes[0].ToString()));
    }

    private static EidoReading Read(string text) => EidoJson.Read(Encoding.UTF8.GetBytes(text));

    private static string Changed(string part, string other)
    {
        Assert.Contains(part, EidoSample.Text, StringComparison.Ordinal);
        return EidoSample.Text.Replace(part, other, StringComparison.Ordinal);
    }

    private static void Refused(string text, string code, string? field)
    {
        var reading = Read(text);
        Assert.Null(reading.Document);
        var failure = Assert.Single(reading.Failures, failure => failure.Severity is FailureSeverity.Error);
        Assert.Equal(code, failure.Code);
        if (field is not null) Assert.Equal(field, failure.Field);
        Told(reading);
    }

    private static void Told(EidoReading reading) => Assert.All(reading.Failures, failure =>
    {
        Assert.NotEqual(failure.In("en").Message, failure.In("id").Message);
        Assert.All([failure.ToString(), failure.ToString("id")], line => Assert.DoesNotMatch("0812|3456|Budi|Sesak|107\\.[4]", line.Replace("107.4</gml:pos>", "", StringComparison.Ordinal)));
    });
}
