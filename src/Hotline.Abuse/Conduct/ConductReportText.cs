namespace Hotline.Abuse.Conduct;

/// <summary>A conduct report or a pardon as it comes in: nothing in it has been checked.</summary>
/// <remarks>The shape of one line of JSON: <c>{"id","caller","at","kind","callId"?,"by"?}</c> is a report,
/// <c>{"pardon","by","at","reason"?}</c> a pardon. Immutable. It holds the caller's number as it came; its text form
/// leaves that and all other content out.</remarks>
public sealed record ConductReportText
{
    /// <summary>The name of the report; see <see cref="Evidence.Id"/>.</summary>
    public string? Id { get; init; }

    /// <summary>The caller's number, or why there is none: <c>withheld</c>, <c>no-sim</c>, <c>shared:</c> and a number;
    /// see <see cref="Hotline.Domain.Callers.CallerIdentityReader.Read"/>. Personal data.</summary>
    public string? Caller { get; init; }

    /// <summary>When it happened, or when the pardon was given, in RFC 3339 with an offset:
    /// <c>2026-01-31T23:59:59+07:00</c>.</summary>
    public string? At { get; init; }

    /// <summary>The word for what the caller did; see <see cref="ConductKinds"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>The call it was done in, or <c>null</c>.</summary>
    public string? CallId { get; init; }

    /// <summary>Who reports or pardons. A pardon needs it.</summary>
    public string? By { get; init; }

    /// <summary>For a pardon, the id of the evidence. Anything but <c>null</c> makes the whole a pardon.</summary>
    public string? Pardon { get; init; }

    /// <summary>For a pardon, why, or <c>null</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>The words <c>conduct report</c> or <c>pardon</c>; nothing of the content, since none of it has been
    /// checked.</summary>
    public override string ToString() => Pardon is null ? "conduct report" : "pardon";
}
