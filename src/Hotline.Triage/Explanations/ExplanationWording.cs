using System.Collections.Frozen;

namespace Hotline.Triage.Explanations;

/// <summary>The sentences of explanations.</summary>
/// <remarks>Indonesian, Sundanese and English; any other language of a pack gets English. Immutable.</remarks>
internal sealed class ExplanationWording
{
    private static readonly FrozenDictionary<string, ExplanationWording> ByLanguage = new Dictionary<string, ExplanationWording>(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = new()
        {
            Priority = "Prioritas: {0}.",
            Possible = "Masih mungkin naik sampai {0}, karena belum semua diketahui.",
            NoRule = "Tidak ada aturan yang berlaku untuk hal yang sudah diketahui.",
            NotSafe = "Ini belum berarti tidak ada bahaya.",
            Doubt = "Catatan menyebut {0}, tetapi kata-kata lainnya ({1}) mengarah ke hal yang tidak sedang terjadi; tanyakan dulu.",
            Because = "Karena: {0} [{1}]",
            Category = "Kategori: {0}, menurut aturan {1}.",
            Agency = "Rujuk ke: {0}, menurut aturan {1}.",
            Origins = ["catatan: {0}", "jawaban", "karena: {0}", "kata-kata catatan mengarah ke sana: {0}"],
            Raises = "Akan naik menjadi {0} jika: {1}",
            Lowers = "Akan turun menjadi {0} jika: {1}",
            Now = "sekarang: {0}",
            Unknown = "belum diketahui",
            And = "dan",
            Or = "atau",
            Not = "bukan",
            Highest = "Prioritas sudah paling tinggi.",
            Lowest = "Prioritas sudah paling rendah.",
            NoRaise = "Tidak ada perubahan satu atau dua fakta yang menaikkannya.",
            NoLower = "Tidak ada perubahan satu atau dua fakta yang menurunkannya.",
            NoRaiseFound = "Belum ditemukan perubahan yang menaikkannya, tetapi tidak semua dicoba.",
            NoLowerFound = "Belum ditemukan perubahan yang menurunkannya, tetapi tidak semua dicoba.",
            States = ["tidak berlaku", "masih terbuka", "berlaku"],
            Wanted = "Perlu: {0} – {1}",
            Unless = "Pengecualian, perlu: {0} – {1}",
            Code = "syarat dalam kode ({0})",
        },
        ["su"] = new()
        {
            Priority = "Prioritas: {0}.",
            Possible = "Masih tiasa naék dugi ka {0}, sabab teu acan sadayana kauninga.",
            NoRule = "Teu aya aturan anu lumaku pikeun hal anu parantos kauninga.",
            NotSafe = "Ieu teu acan hartosna teu aya bahaya.",
            Doubt = "Catetan nyebatkeun {0}, tapi kecap-kecap sanésna ({1}) nuduhkeun ka hal anu teu nuju kajadian; taroskeun heula.",
            Because = "Sabab: {0} [{1}]",
            Category = "Kategori: {0}, nurutkeun aturan {1}.",
            Agency = "Rujuk ka: {0}, nurutkeun aturan {1}.",
            Origins = ["catetan: {0}", "waleran", "sabab: {0}", "kecap-kecap catetan nuduhkeun ka dinya: {0}"],
            Raises = "Bakal naék jadi {0} upami: {1}",
            Lowers = "Bakal turun jadi {0} upami: {1}",
            Now = "ayeuna: {0}",
            Unknown = "teu acan kauninga",
            And = "sareng",
            Or = "atanapi",
            Not = "sanés",
            Highest = "Prioritas parantos pangluhurna.",
            Lowest = "Prioritas parantos panghandapna.",
            NoRaise = "Teu aya parobahan hiji atanapi dua fakta anu naékkeun.",
            NoLower = "Teu aya parobahan hiji atanapi dua fakta anu nurunkeun.",
            NoRaiseFound = "Teu acan kapendak parobahan anu naékkeun, tapi teu sadayana dicobian.",
            NoLowerFound = "Teu acan kapendak parobahan anu nurunkeun, tapi teu sadayana dicobian.",
            States = ["henteu lumaku", "masih kabuka", "lumaku"],
            Wanted = "Peryogi: {0} – {1}",
            Unless = "Pangiwalan, peryogi: {0} – {1}",
            Code = "sarat dina kode ({0})",
        },
        ["en"] = new()
        {
            Priority = "Priority: {0}.",
            Possible = "It may still rise to {0}, because not everything is known.",
            NoRule = "No rule fires for what is known.",
            NotSafe = "That does not mean that there is no danger.",
            Doubt = "The note speaks of {0}, but its other words ({1}) point to something that is not happening now; ask first.",
            Because = "Because: {0} [{1}]",
            Category = "Category: {0}, by the rule {1}.",
            Agency = "Refer to: {0}, by {1}.",
            Origins = ["note: {0}", "answer", "because: {0}", "the words of the note point to it: {0}"],
            Raises = "It would rise to {0} if: {1}",
            Lowers = "It would fall to {0} if: {1}",
            Now = "now: {0}",
            Unknown = "unknown",
            And = "and",
            Or = "or",
            Not = "not",
            Highest = "The priority is the highest already.",
            Lowest = "The priority is the lowest already.",
            NoRaise = "No change of one or two facts raises it.",
            NoLower = "No change of one or two facts lowers it.",
            NoRaiseFound = "No change was found that raises it, but not everything was tried.",
            NoLowerFound = "No change was found that lowers it, but not everything was tried.",
            States = ["does not fire", "is open", "fired"],
            Wanted = "Needs: {0} – {1}",
            Unless = "Exception, needs: {0} – {1}",
            Code = "a condition in code ({0})",
        },
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Level.</summary>
    public required string Priority { get; init; }

    /// <summary>Level.</summary>
    public required string Possible { get; init; }

    public required string NoRule { get; init; }

    public required string NotSafe { get; init; }

    /// <summary>Words of dangers, words that speak against them.</summary>
    public required string Doubt { get; init; }

    /// <summary>Reason, rule.</summary>
    public required string Because { get; init; }

    /// <summary>Title, rule.</summary>
    public required string Category { get; init; }

    /// <summary>Title, rules.</summary>
    public required string Agency { get; init; }

    /// <summary>By <see cref="Facts.FactOrigin"/>: words of the note; nothing; the fact it follows from.</summary>
    public required string[] Origins { get; init; }

    /// <summary>Level, changes.</summary>
    public required string Raises { get; init; }

    /// <summary>Level, changes.</summary>
    public required string Lowers { get; init; }

    /// <summary>Value.</summary>
    public required string Now { get; init; }

    public required string Unknown { get; init; }

    public required string And { get; init; }

    public required string Or { get; init; }

    public required string Not { get; init; }

    public required string Highest { get; init; }

    public required string Lowest { get; init; }

    public required string NoRaise { get; init; }

    public required string NoLower { get; init; }

    public required string NoRaiseFound { get; init; }

    public required string NoLowerFound { get; init; }

    /// <summary>By <see cref="Evaluation.RuleState"/>.</summary>
    public required string[] States { get; init; }

    /// <summary>Condition, what is known.</summary>
    public required string Wanted { get; init; }

    /// <summary>Condition, what is known.</summary>
    public required string Unless { get; init; }

    /// <summary>Facts.</summary>
    public required string Code { get; init; }

    public static ExplanationWording In(string language) =>
        ByLanguage.TryGetValue(language, out var wording) ? wording : ByLanguage["en"];
}
