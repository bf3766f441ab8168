using Hotline.Abuse.Privacy;

namespace Hotline.Abuse.Stores;

/// <summary>Where a key belongs. The upper bits choose the shard, the lower ones the slot in it.</summary>
/// <remarks>Keys of the shipped keyring are as good as random; those of a host's own may not be, hence the mixing (the
/// finalizer of MurmurHash3). Two keys with one hash are told apart by their bytes.</remarks>
internal static class KeyHash
{
    public static ulong Of(CallerKey key)
    {
        var hash = (ulong)key.Bits ^ ulong.RotateLeft((ulong)(key.Bits >> 64), 32) ^ ((ulong)key.Epoch * 0x9E3779B97F4A7C15);
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
