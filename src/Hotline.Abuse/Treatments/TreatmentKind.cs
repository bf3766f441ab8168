namespace Hotline.Abuse.Treatments;

/// <summary>The kinds of treatment, from the lightest to the gravest; they compare with <c>&lt;</c> and <c>&gt;</c>.</summary>
/// <remarks>None of them keeps a call from reaching a person. A host that a statute allows to refuse calls must do so
/// outside this library.</remarks>
public enum TreatmentKind
{
    /// <summary>Like any other caller.</summary>
    Normal = 0,

    /// <summary>At the end of the call the call taker says what the line is for.</summary>
    ClosingAdvice = 1,

    /// <summary>A recorded text is played before the call taker answers; the call goes on by itself.</summary>
    RecordedWarning = 2,

    /// <summary>The call taker asks first what happened and where. A person still answers, and an emergency is handled
    /// as any other.</summary>
    Screening = 3,

    /// <summary>The conduct was referred to the authorities after a named reviewer approved; the caller is screened as
    /// before.</summary>
    Referral = 4,
}
