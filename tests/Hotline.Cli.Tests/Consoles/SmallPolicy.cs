namespace Hotline.Cli.Tests.Consoles;

/// <summary>A policy whose sums can be done in the head: nothing fades before it is forgotten.</summary>
internal static class SmallPolicy
{
    public const string Text = """
        {
          "format": 1,
          "name": "small",
          "languages": ["en"],
          "kinds": {
            "prank": { "weight": 1, "retention": "P10D", "decay": [] },
            "abusive": { "weight": 2, "retention": "P10D", "decay": [] },
            "harassment": { "weight": 2, "retention": "P10D", "decay": [] },
            "hoax": { "weight": 10, "retention": "P100D", "decay": [] },
            "non-emergency": { "weight": 1, "retention": "P10D", "decay": [], "upTo": "closing-advice" },
            "refused-attempt": { "weight": 1, "retention": "P10D", "decay": [] }
          },
          "ladder": [
            { "treatment": "closing-advice", "threshold": 1, "say": { "en": "For emergencies only." } },
            { "treatment": "screening", "threshold": 3, "say": { "en": "What and where?" } },
            { "treatment": "referral", "threshold": 20, "review": { "expiresAfter": "P30D" }, "say": { "en": "What and where?" } },
          ],
        }
        """;
}
