using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;

namespace Hotline.Domain.Calls;

/// <summary>The name of an event: the first 128 bits of SHA-256 over its fields, each preceded by its length.</summary>
internal static class CallEventDigest
{
    private const int Bytes = 16;

    public static string Of(CallEvent callEvent)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, callEvent.Kind.ToCode());
        Add(hash, callEvent.Call.Value);
        Add(hash, InstantPattern.ExtendedIso.Format(callEvent.At));
        var (kind, number) = CallEventOrder.Key(callEvent.Caller);
        Add(hash, kind);
        Add(hash, number);
        foreach (var text in callEvent.Content) Add(hash, text);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return Convert.ToHexStringLower(digest[..Bytes]);
    }

    private static void Add(IncrementalHash hash, string? text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, text?.Length ?? -1);
        hash.AppendData(length);
        if (text is not null) hash.AppendData(Encoding.Unicode.GetBytes(text));
    }
}
