namespace Hotline.Cli.Tests.Consoles;

/// <summary>A pack with a fact of each kind, small enough to know by heart.</summary>
internal static class SmallPack
{
    public const string Text = """
        {
          "pack": { "id": "small", "version": "1", "title": "For tests", "languages": ["id", "en"], "defaultLanguage": "id" },
          "facts": [
            { "id": "danger", "question": { "id": "Ada yang dalam bahaya?", "en": "Is anybody in danger?" } },
            { "id": "fire", "within": "danger", "question": { "id": "Ada api?", "en": "Is there fire?" } },
            { "id": "people-trapped", "within": "danger", "question": { "id": "Ada orang terjebak?", "en": "Is anybody trapped?" } },
            { "id": "fire-size", "type": "choice", "question": { "id": "Seberapa besar apinya?", "en": "How large is the fire?" },
              "choices": { "small": { "id": "kecil", "en": "small" }, "large": { "id": "besar", "en": "large" } } },
            { "id": "age", "type": "number", "unit": "years", "min": 0, "max": 130, "question": { "id": "Umurnya berapa?", "en": "How old?" } },
            { "id": "ill", "within": "danger", "question": { "id": "Ada yang sakit?", "en": "Is anybody ill?" } },
            { "id": "chat", "question": { "id": "Hanya mengobrol?", "en": "Just a chat?" } }
          ],
          "phrases": [
            { "gives": { "fire": true }, "say": { "id": ["kebakaran"], "en": ["on fire"] } },
            { "gives": { "people-trapped": true }, "say": { "id": ["terjebak"], "en": ["trapped"] } },
            { "gives": { "ill": true }, "say": { "id": ["sakit"], "en": ["ill"] } },
            { "gives": { "age": "#" }, "say": { "id": ["umur # tahun"], "en": ["# years old"] } },
            { "gives": { "chat": true }, "say": { "id": ["curhat"], "en": ["just chatting"] } }
          ],
          "cues": { "negation": { "id": ["tidak"], "en": ["no", "not"] }, "ends": { "id": ["tapi"], "en": ["but"] } },
          "categories": [
            { "code": "fire.building", "title": { "id": "Kebakaran bangunan", "en": "Building fire" } },
            { "code": "medical.illness", "title": { "id": "Sakit", "en": "Illness" } },
            { "code": "non-emergency.chat", "title": { "id": "Curhat", "en": "Chat" } }
          ],
          "agencies": [
            { "kind": "fire-brigade", "title": { "id": "Damkar", "en": "Fire brigade" } },
            { "kind": "ambulance", "title": { "id": "Ambulans", "en": "Ambulance" } }
          ],
          "instructions": [
            { "id": "leave", "text": { "id": "Keluar sekarang.", "en": "Leave the building now." }, "source": "test" },
            { "id": "sit", "text": { "id": "Dudukkan.", "en": "Let them sit." }, "source": "test" }
          ],
          "advice": [ { "id": "purpose", "text": { "id": "Nomor ini untuk darurat.", "en": "This line is for emergencies." }, "source": "test" } ],
          "rules": [
            { "id": "fire.trapped", "category": "fire.building", "priority": "immediate", "when": { "all": ["fire", "people-trapped"] },
              "refer": ["fire-brigade", "ambulance"], "instruct": ["leave"],
              "why": { "id": "Orang terjebak api.", "en": "People are trapped by fire." }, "source": "test",
              "examples": { "match": ["kebakaran, anak terjebak"], "avoid": ["kebakaran"] } },
            { "id": "fire.large", "category": "fire.building", "priority": "immediate", "when": { "all": ["fire", { "fact": "fire-size", "is": "large" }] },
              "refer": ["fire-brigade"], "why": { "id": "Api besar.", "en": "A large fire." }, "source": "test",
              "examples": { "match": [{ "facts": { "fire": true, "fire-size": "large" } }], "avoid": ["kebakaran"] } },
            { "id": "fire.any", "category": "fire.building", "priority": "emergency", "when": "fire", "refer": ["fire-brigade"],
              "why": { "id": "Ada api.", "en": "There is fire." }, "source": "test",
              "examples": { "match": ["kebakaran"], "avoid": ["curhat"] } },
            { "id": "ill.old", "category": "medical.illness", "priority": "emergency", "when": { "all": ["ill", { "fact": "age", "atLeast": 65 }] },
              "refer": ["ambulance"], "instruct": ["sit"], "why": { "id": "Lansia sakit.", "en": "An old person is ill." }, "source": "test",
              "examples": { "match": ["sakit umur 70 tahun"], "avoid": ["sakit umur 20 tahun"] } },
            { "id": "ill.any", "category": "medical.illness", "priority": "urgent", "when": "ill", "refer": ["ambulance"],
              "why": { "id": "Ada yang sakit.", "en": "Somebody is ill." }, "source": "test",
              "examples": { "match": ["sakit"], "avoid": ["curhat"] } },
            { "id": "chat", "category": "non-emergency.chat", "priority": "non-emergency", "when": "chat", "close": "purpose",
              "why": { "id": "Hanya curhat.", "en": "Just a chat." }, "source": "test",
              "examples": { "match": ["mau curhat"], "avoid": ["kebakaran"] } }
          ]
        }
        """;
}
