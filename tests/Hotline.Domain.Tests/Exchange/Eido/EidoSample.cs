namespace Hotline.Domain.Tests.Exchange.Eido;

/// <summary>A document as another centre might send it, written by hand with the member names of the schema.</summary>
internal static class EidoSample
{
    public const string Stamp = """
        "lastUpdateTimeStamp": "2026-01-31T23:30:00+07:00", "updatedByAgencyReference": { "$ref": "psc119.example" }
        """;

    public const string Place = """
        <?xml version=\"1.0\" encoding=\"UTF-8\"?><presence xmlns=\"urn:ietf:params:xml:ns:pidf\" xmlns:dm=\"urn:ietf:params:xml:ns:pidf:data-model\" xmlns:gp=\"urn:ietf:params:xml:ns:pidf:geopriv10\" xmlns:gml=\"http://www.opengis.net/gml\" xmlns:gs=\"http://www.opengis.net/pidflo/1.0\" xmlns:con=\"urn:ietf:params:xml:ns:geopriv:conf\" entity=\"pres:x@psc119.example\"><dm:device id=\"a\"><gp:geopriv><gp:location-info><gs:Circle srsName=\"urn:ogc:def:crs:EPSG::4326\"><gml:pos>-6.6 107.4</gml:pos><gs:radius uom=\"urn:ogc:def:uom:EPSG::9001\">35.5</gs:radius></gs:Circle><con:confidence pdf=\"normal\">68</con:confidence><ca:civicAddress xmlns:ca=\"urn:ietf:params:xml:ns:pidf:geopriv10:civicAddr\"><ca:country>ID</ca:country><ca:A1>Jawa Barat</ca:A1><ca:RD>Jalan Veteran</ca:RD><ca:HNO>12</ca:HNO><ca:LMK>dekat alun-alun</ca:LMK></ca:civicAddress></gp:location-info><gp:usage-rules/><gp:method>GPS</gp:method></gp:geopriv><dm:timestamp>2026-01-31T16:29:00Z</dm:timestamp></dm:device></presence>
        """;

    public const string Text = $$$"""
        {
          "@context": { "@vocab": "./JSON-LD_Contexts/EmergencyIncidentDataObjectType.jsonld" },
          "$id": "urn:emergency:uid:incidentid:5f2c9a7e41:psc119.example",
          "lastUpdateTimeStamp": "2026-01-31T23:31:00+07:00",
          "updatedByAgencyReference": { "$ref": "psc119.example" },
          "updatedByAgentReference": { "$ref": "petugas-3@psc119.example" },
          "eidoVersion": "1.0",
          "issuingElementIdentification": "cad.psc119.example",
          "incidentComponent": {
            "$id": "incident-1", {{{Stamp}}},
            "incidentTypeCommonRegistryText": "TROUBLE",
            "incidentTypeInternalCode": "medical.breathing",
            "incidentCommonPriorityNumber": 9,
            "incidentStatusCommonRegistryText": ["Active"],
            "internalIncidentId": "PSC-77",
            "locationReference": [{ "$ref": "place-1" }],
            "notesReference": [{ "$ref": "note-1" }],
            "dispositionComponent": [
              { "$id": "outcome-1", {{{Stamp}}}, "dispositionCommonRegistryCode": "15", "dispositionCategoryText": "referred", "dispositionPrimaryIndicator": true }
            ]
          },
          "callComponent": [{
            "$id": "urn:emergency:uid:callid:5f2c9a7e40:psc119.example", {{{Stamp}}},
            "callStateRegistryText": "callAnswered",
            "standardPrimaryCallType": "emergency",
            "localCallType": "medical",
            "direction": "incoming",
            "priorityIdentifier": "highest",
            "callStartTimestamp": "2026-01-31T23:28:00+07:00",
            "answerDate": "2026-01-31T23:28:08.5+07:00",
            "callBackReference": { "$ref": "back-1" },
            "agentReference": [{ "$ref": "petugas-3@psc119.example" }],
            "personReference": [{ "$ref": "person-1" }]
          }],
          "callbackComponent": [{ "$id": "back-1", {{{Stamp}}}, "callBackInformationUri": ["tel:+62-812-3456-7890;x=1"] }],
          "personComponent": [
            { "$id": "person-1", {{{Stamp}}}, "personIncidentRoleRegistryText": ["Caller", "ReportingParty"], "callBackReference": { "$ref": "back-1" } },
            { "$id": "person-2", {{{Stamp}}}, "personIncidentRoleRegistryText": ["Patient"] }
          ],
          "locationComponent": [{ "$id": "place-1", {{{Stamp}}}, "locationTypeDescriptionRegistryText": "CurrentIncident", "locationByValue": "{{{Place}}}" }],
          "notesComponent": [{ "$id": "note-1", {{{Stamp}}}, "notesActionComments": "Sesak &amp; pucat<br/>umur < 5", "agentReference": { "$ref": "petugas-3@psc119.example" } }],
          "agencyComponent": [{ "$id": "psc119.example", {{{Stamp}}}, "agencyRoleDescriptionRegistryText": ["CallReceiving"], "agencyType": ["psap"], "incidentOwningAgencyIndicator": true }],
          "agentComponent": [{ "$id": "petugas-3@psc119.example", {{{Stamp}}}, "agentRoleRegistryText": ["Call Taking"], "agencyReference": { "$ref": "psc119.example" }, "agentWorkstationPositionIdentification": "3" }]
        }
        """;
}
