using Hotline.Domain.Failures;

namespace Hotline.Domain.Locations;

/// <summary>What can be wrong with a place.</summary>
internal static class PlaceFailures
{
    public static FailureWording LatitudeMissing { get; } = new(
        "latitude-missing",
        ("the latitude is missing", "send both numbers, or none"),
        ("lintang tidak diisi", "kirim kedua angka, atau kosongkan keduanya"));

    public static FailureWording LongitudeMissing { get; } = new(
        "longitude-missing",
        ("the longitude is missing", "send both numbers, or none"),
        ("bujur tidak diisi", "kirim kedua angka, atau kosongkan keduanya"));

    public static FailureWording LatitudeOutOfRange { get; } = new(
        "latitude-out-of-range",
        ("the latitude is outside the world", "send degrees from -90 to 90, with a point before the decimals"),
        ("lintang berada di luar bumi", "kirim derajat dari -90 sampai 90, dengan titik sebelum desimal"));

    public static FailureWording LongitudeOutOfRange { get; } = new(
        "longitude-out-of-range",
        ("the longitude is outside the world", "send degrees from -180 to 180, with a point before the decimals"),
        ("bujur berada di luar bumi", "kirim derajat dari -180 sampai 180, dengan titik sebelum desimal"));

    public static FailureWording Swapped { get; } = new(
        "point-swapped",
        ("the latitude and the longitude seem to stand in each other's place", "let the sender put the latitude first; in Indonesia it lies between -11 and 6, the longitude between 95 and 141"),
        ("lintang dan bujur tampaknya tertukar", "minta pengirim menaruh lintang lebih dulu; di Indonesia lintang antara -11 dan 6, bujur antara 95 dan 141"));

    public static FailureWording IsOrigin { get; } = new(
        "point-is-origin",
        ("0, 0 lies in the sea off Africa; devices send it when they do not know where they are", "ask the caller for the place"),
        ("0, 0 berada di laut dekat Afrika; perangkat mengirimnya bila tidak tahu tempatnya", "tanyakan tempatnya kepada penelepon"));

    public static FailureWording OutsideArea { get; } = new(
        "point-outside-area",
        ("the point lies outside the area where callers are expected", "ask the caller for the place before relying on it"),
        ("titik berada di luar wilayah layanan", "tanyakan tempatnya kepada penelepon sebelum memakainya"),
        FailureSeverity.Warning);

    public static FailureWording AddressTooLong { get; } = new(
        "address-too-long",
        ("the address is too long", "use at most {0} characters"),
        ("alamat terlalu panjang", "gunakan paling banyak {0} karakter"));

    public static FailureWording AddressControlCharacter { get; } = new(
        "address-control-character",
        ("the address contains a control character", "leave out line breaks, tabs and the like"),
        ("alamat memuat karakter kendali", "hapus ganti baris, tab dan sejenisnya"));

    public static FailureWording LandmarkTooLong { get; } = new(
        "landmark-too-long",
        ("the landmark is too long", "use at most {0} characters"),
        ("patokan terlalu panjang", "gunakan paling banyak {0} karakter"));

    public static FailureWording LandmarkControlCharacter { get; } = new(
        "landmark-control-character",
        ("the landmark contains a control character", "leave out line breaks, tabs and the like"),
        ("patokan memuat karakter kendali", "hapus ganti baris, tab dan sejenisnya"));

    public static FailureWording UncertaintyOutOfRange { get; } = new(
        "uncertainty-out-of-range",
        ("the uncertainty is no distance", "send metres, 0 or more"),
        ("ketidakpastian bukan jarak", "kirim meter, 0 atau lebih"));

    public static FailureWording MethodUnknown { get; } = new(
        "method-unknown",
        ("the way of positioning is not known", "leave it out when not known"),
        ("cara penentuan posisi tidak dikenal", "kosongkan bila tidak diketahui"));
}
