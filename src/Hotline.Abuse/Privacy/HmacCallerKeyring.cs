using System.Security.Cryptography;
using System.Text;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Privacy;

/// <summary>Makes keys by HMAC-SHA-256 (RFC 2104, FIPS 198-1) of the number in E.164, plus sign included, in ASCII,
/// cut to the first 128 bits (as RFC 2104, section 5, allows).</summary>
/// <remarks>A plain hash would not do: there are so few telephone numbers that all of them can be hashed in minutes.
/// The secret keeps that from working, so keep it apart from the store. Without the secret no key can be made or
/// traced again. Safe to use from several threads at once, other than <see cref="Dispose"/>, which clears the secret
/// from memory.</remarks>
public sealed class HmacCallerKeyring : ICallerKeyring, IDisposable
{
    /// <summary>The fewest bytes a secret may have: 32.</summary>
    public const int MinSecretSize = 32;

    private readonly byte[] _secret;
    private bool _isDisposed;

    /// <summary>Makes a keyring.</summary>
    /// <param name="secret">At least 32 random bytes; they are copied.</param>
    /// <param name="epoch">The epoch of the secret, 0 to 65,535: one more at each change of the secret. Default 0. See
    /// <see cref="RotatedCallerKeyring"/>.</param>
    /// <exception cref="ArgumentException">The secret is shorter, or all its bytes are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The epoch is not 0 to 65,535.</exception>
    public HmacCallerKeyring(ReadOnlySpan<byte> secret, int epoch = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(epoch);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(epoch, CallerKey.MaxEpoch);
        Epoch = epoch;
        if (secret.Length < MinSecretSize) throw new ArgumentException("The secret has fewer than 32 bytes.", nameof(secret));
        if (!secret.ContainsAnyExcept(secret[0])) throw new ArgumentException("The secret is one byte over and over.", nameof(secret));
        _secret = secret.ToArray();
    }

    /// <summary>The epoch of the secret.</summary>
    public int Epoch { get; }

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The secret has been cleared.</exception>
    public CallerKey? KeyOf(CallerIdentity caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (caller is not Identified { Number.E164: var number }) return null;

        Span<byte> ascii = stackalloc byte[number.Length];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Encoding.ASCII.GetBytes(number, ascii);
        HMACSHA256.HashData(_secret, ascii, hash);
        return CallerKey.FromBytes(hash[..CallerKey.Size], Epoch);
    }

    /// <summary>Clears the secret from memory. No key can be made afterwards.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        CryptographicOperations.ZeroMemory(_secret);
    }

    internal bool HasSameSecretAs(HmacCallerKeyring other) => CryptographicOperations.FixedTimeEquals(_secret, other._secret);
}
