using Hotline.Domain.Failures;

namespace Hotline.Domain.Locations;

/// <summary>What can be wrong with the name of a district or village.</summary>
internal static class RegencyFailures
{
    public static FailureWording DistrictMissing { get; } = new(
        "district-missing",
        ("the district is missing", "give the name or the code of a district"),
        ("kecamatan tidak diisi", "tulis nama atau kode kecamatan"));

    public static FailureWording DistrictUnknown { get; } = new(
        "district-unknown",
        ("this is no district of {0}", "give the name or the code of one of its {1} districts"),
        ("ini bukan kecamatan di {0}", "tulis nama atau kode salah satu dari {1} kecamatannya"));

    public static FailureWording VillageMissing { get; } = new(
        "village-missing",
        ("the village is missing", "give the name or the code of a village"),
        ("desa atau kelurahan tidak diisi", "tulis nama atau kode desa atau kelurahan"));

    public static FailureWording VillagesNotLoaded { get; } = new(
        "villages-not-loaded",
        ("no villages of {0} were loaded", "load a list of villages with VillageReader, or write the village into the address"),
        ("daftar desa {0} belum dimuat", "muat daftar desa dengan VillageReader, atau tulis desanya dalam alamat"));

    public static FailureWording VillageUnknown { get; } = new(
        "village-unknown",
        ("this is no village of {0}", "give the name or the code of one of its villages"),
        ("ini bukan desa atau kelurahan di {0}", "tulis nama atau kode salah satu desanya"));

    public static FailureWording VillageNotInDistrict { get; } = new(
        "village-not-in-district",
        ("the village lies in another district", "ask which of the two is right"),
        ("desa itu berada di kecamatan lain", "tanyakan mana yang benar"));

    public static FailureWording VillageAmbiguous { get; } = new(
        "village-ambiguous",
        ("several villages have this name", "say which district it lies in"),
        ("ada beberapa desa dengan nama ini", "sebutkan kecamatannya"));

    public static FailureWording VillagesTooLarge { get; } = new(
        "villages-too-large",
        ("the list is longer than {0} characters", "check that this is the right file"),
        ("daftar lebih panjang dari {0} karakter", "periksa apakah berkasnya benar"));

    public static FailureWording VillageLineMalformed { get; } = new(
        "village-line-malformed",
        ("the line has no comma or tab", "write the code, a comma and the name"),
        ("baris tidak memuat koma atau tab", "tulis kode, koma, lalu nama"));

    public static FailureWording VillageCodeMalformed { get; } = new(
        "village-code-malformed",
        ("the code is not written 99.99.99.9999", "use the code of the Ministry of Home Affairs (Kemendagri)"),
        ("kode tidak ditulis 99.99.99.9999", "gunakan kode Kementerian Dalam Negeri (Kemendagri)"));

    public static FailureWording VillageNameMissing { get; } = new(
        "village-name-missing",
        ("the name is missing, too long, or has a control character", "write the name after the code, at most {0} characters"),
        ("nama kosong, terlalu panjang, atau memuat karakter kendali", "tulis nama setelah kode, paling banyak {0} karakter"));

    public static FailureWording VillageDistrictUnknown { get; } = new(
        "village-district-unknown",
        ("the code begins with that of no district of the regency", "check the code"),
        ("kode tidak diawali kode kecamatan di kabupaten ini", "periksa kodenya"));

    public static FailureWording VillageCodeTwice { get; } = new(
        "village-code-twice",
        ("the code stands twice", "leave one of the two lines out"),
        ("kode tertulis dua kali", "hapus salah satu barisnya"));
}
