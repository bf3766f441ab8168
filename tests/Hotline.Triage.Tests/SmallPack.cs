using System.Text;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Tests;

/// <summary>A pack small enough to be read in one go, for examples of behaviour.</summary>
internal static class SmallPack
{
    public const string Json = """
        {
          "pack": { "id": "small", "version": "1", "title": "Small", "languages": ["id", "en"], "defaultLanguage": "id" },
          "facts": [
            { "id": "emergency-now", "question": { "id": "Ada bahaya sekarang?", "en": "Any danger now?" } },
            { "id": "fire", "within": "emergency-now", "question": { "id": "Ada api?", "en": "Is there fire?" } },
            { "id": "people-trapped", "within": "emergency-now", "question": { "id": "Ada yang terjebak?", "en": "Is anybody trapped?" } },
            { "id": "unconscious", "within": "emergency-now", "question": { "id": "Tidak sadar?", "en": "Unconscious?" } },
            { "id": "casualties", "type": "number", "unit": "people", "min": 0, "max": 1000, "question": { "id": "Berapa korban?", "en": "How many casualties?" } },
            { "id": "fire-size", "type": "choice", "choices": { "small": { "id": "kecil", "en": "small" }, "large": { "id": "besar", "en": "large" } },
              "question": { "id": "Sebesar apa apinya?", "en": "How large is the fire?" } },
            { "id": "drill", "question": { "id": "Apakah ini latihan?", "en": "Is this a drill?" } },
            { "id": "matchmaking", "question": { "id": "Minta jodoh?", "en": "Asks for a spouse?" } }
          ],
          "phrases": [
            { "gives": { "fire": true }, "say": { "id": ["kebakaran", "terbakar", "api"], "en": ["fire"] } },
            { "gives": { "people-trapped": true }, "say": { "id": ["terjebak"] } },
            { "gives": { "unconscious": true }, "say": { "id": ["tidak sadar", "pingsan"] } },
            { "gives": { "casualties": "#" }, "say": { "id": ["# korban", "korban # orang"] } },
            { "gives": { "fire-size": "large" }, "say": { "id": ["api besar"] } },
            { "gives": { "matchmaking": true }, "say": { "id": ["cari jodoh", "carikan jodoh"] } },
            { "gives": { "drill": true }, "say": { "id": ["latihan"] } },
            { "ignore": "a saying for jealousy", "say": { "id": ["hati terbakar"] } }
          ],
          "cues": {
            "negation": { "id": ["tidak", "bukan", "tidak ada"] },
            "negationAfter": { "id": ["tidak ada"] },
            "hypothetical": { "id": ["kalau"] },
            "past": { "id": ["dulu"] }, "pastAfter": { "id": ["tahun lalu"] },
            "reported": { "id": ["katanya"] }, "asks": { "id": ["hubungi siapa"] },
            "uncertain": { "id": ["belum tahu"] }, "now": { "id": ["masih"] }, "here": { "id": ["ini rumah saya"] }, "takenFor": { "id": ["kirain"] }, "frames": { "id": ["simulasi"] }, "verdict": { "id": ["iseng"] },
            "ends": { "id": ["tapi"] }, "over": { "id": ["beres"] }, "earlier": { "id": ["kemarin"] }, "aftermath": { "id": ["asuransi"] },
            "joins": { "id": ["atau"] }, "fills": { "id": ["ada", "pernah", "yang"] }
          },
          "spellings": { "ga": "tidak", "gk": "tidak", "rmh": "rumah", "tsdr": "tidak sadar" },
          "endings": ["nya", "lah"],
          "families": [{ "form": "ke*", "of": ["ter*"] }, { "form": "*in", "of": ["*kan", "*"] }],
          "skips": { "id": ["itu", "sudah"] },
          "numbers": { "id": { "dua": 2, "tiga": 3, "lima": 5, "seratus": 100, "belas": "+10", "belasan": "+10", "puluh": "*10" } },
          "words": ["terbukar"],
          "categories": [
            { "code": "fire.building", "title": { "id": "Kebakaran bangunan", "en": "Building fire" } },
            { "code": "medical.unconscious", "title": { "id": "Tidak sadar", "en": "Unconscious" } },
            { "code": "non-emergency.matchmaking", "title": { "id": "Cari jodoh", "en": "Matchmaking" } }
          ],
          "agencies": [
            { "kind": "ambulance", "title": { "id": "Ambulans", "en": "Ambulance" } },
            { "kind": "fire-brigade", "title": { "id": "Damkar", "en": "Fire brigade" } }
          ],
          "instructions": [{ "id": "get-out", "text": { "id": "Keluar sekarang.", "en": "Get out now." }, "source": "public guidance" }],
          "advice": [{
            "id": "line-purpose", "text": { "id": "Nomor ini untuk keadaan darurat.", "en": "This line is for emergencies." },
            "repeated": { "id": "Sudah kami sampaikan.", "en": "We have said so before. Fires: {fire}." }
          }],
          "contacts": [{ "id": "fire", "number": "113", "title": { "id": "Damkar", "en": "Fire brigade" } }],
          "rules": [
            {
              "id": "fire.building", "category": "fire.building", "priority": "emergency", "when": "fire", "unless": "drill",
              "refer": ["fire-brigade"], "why": { "id": "Ada api.", "en": "There is fire." }, "source": "test",
              "examples": { "match": [{ "note": "rumah kebakaran", "facts": { "drill": false } }], "avoid": ["hati terbakar"] }
            },
            {
              "id": "fire.trapped", "category": "fire.building", "priority": "immediate", "when": { "all": ["fire", "people-trapped"] },
              "refer": ["fire-brigade", "ambulance"], "instruct": ["get-out"], "why": { "id": "Ada yang terjebak api.", "en": "People are trapped by fire." },
              "source": "test", "examples": { "match": ["kebakaran, ada yang terjebak"], "avoid": ["kebakaran"] }
            },
            {
              "id": "fire.many", "category": "fire.building", "priority": "immediate",
              "when": { "all": ["fire", { "atLeast": 1, "of": [{ "fact": "casualties", "atLeast": 3 }, { "fact": "fire-size", "is": "large" }] }] },
              "refer": ["ambulance"], "why": { "id": "Kebakaran besar.", "en": "A large fire." }, "source": "test",
              "examples": { "match": ["kebakaran 5 korban"], "avoid": ["kebakaran 2 korban"] }
            },
            {
              "id": "medical.unconscious", "category": "medical.unconscious", "priority": "immediate", "when": "unconscious",
              "refer": ["ambulance"], "why": { "id": "Tidak sadar.", "en": "Unconscious." }, "source": "test",
              "examples": { "match": ["bapak pingsan"], "avoid": ["tidak pingsan"] }
            },
            {
              "id": "non-emergency.matchmaking", "category": "non-emergency.matchmaking", "priority": "non-emergency", "when": "matchmaking",
              "close": "line-purpose", "why": { "id": "Minta jodoh.", "en": "Asks for a spouse." }, "source": "test",
              "examples": { "match": ["minta carikan jodoh"], "avoid": ["tidak cari jodoh"] }
            }
          ]
        }
        """;

    public static RulePack Load() => LoadText(Json).GetPack();

    public static TriageEngine Engine(TriageOptions? options = null) => new(Load(), options);

    public static RulePackLoading LoadText(params ReadOnlySpan<string> layers)
    {
        var sources = new List<IRulePackSource>();
        foreach (var layer in layers) sources.Add(new TextSource($"{(char)('a' + sources.Count)}.json", layer));
        return RulePack.Load(sources[0], [.. sources.Skip(1)]);
    }

    /// <summary>The small pack with a part of its text replaced.</summary>
    public static RulePackLoading LoadWith(string part, string replacement)
    {
        Assert.Contains(part, Json, StringComparison.Ordinal);
        return LoadText(Json.Replace(part, replacement, StringComparison.Ordinal));
    }

    private sealed class TextSource(string name, string text) : IRulePackSource
    {
        public RulePackContent Read(RulePackLimits limits) => new()
        {
            Files = [new RulePackFile { Name = name, Content = Encoding.UTF8.GetBytes(text) }],
        };
    }
}
