namespace Hotline.Domain.Agencies;

/// <summary>Knows the agencies, and who of them takes what, where and when. A host may put its own in place of
/// <see cref="AgencyDirectory"/>.</summary>
/// <remarks>
/// <para>What every directory must hold to: the answer is never empty; an agency that is closed, or does not serve the
/// district, is never in <see cref="AgencyAnswer.Options"/>; the same question gives the same answer. It answers from
/// memory, since a call waits on it: a host whose agencies are in a database loads them and exchanges the directory when
/// they change.</para>
/// <para>Implementations are safe to use from several threads at once, and throw only for a <c>null</c> argument.</para>
/// </remarks>
public interface IAgencyDirectory
{
    /// <summary>Who takes this, here, now?</summary>
    /// <exception cref="ArgumentNullException">The query is <c>null</c>.</exception>
    AgencyAnswer WhoTakes(AgencyQuery query);
}
