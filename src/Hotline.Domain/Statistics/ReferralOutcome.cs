using System.Runtime.InteropServices;
using Hotline.Domain.Agencies;
using Hotline.Domain.Calls.Referrals;

namespace Hotline.Domain.Statistics;

/// <summary>How far a referral to a kind of agency has come.</summary>
/// <param name="Agency">The kind; the default value, which names none, when no request is known.</param>
/// <param name="Step">How far.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReferralOutcome(AgencyKind Agency, ReferralStep Step);
