using System.Linq.Expressions;
using FluentValidation;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Locations;

/// <summary>Checks the texts and the uncertainty of a place; what is wrong with them is left out of the place.</summary>
internal sealed class PlaceReportValidator : AbstractValidator<PlaceReport>
{
    public const int MaxAddress = 500;
    public const int MaxLandmark = 200;

    public PlaceReportValidator()
    {
        Text(report => report.Address, MaxAddress, PlaceFailures.AddressTooLong, PlaceFailures.AddressControlCharacter);
        Text(report => report.Landmark, MaxLandmark, PlaceFailures.LandmarkTooLong, PlaceFailures.LandmarkControlCharacter);
        RuleFor(report => report.UncertaintyMetres).Must(metres => metres is null or (>= 0 and < double.PositiveInfinity))
            .Else(PlaceFailures.UncertaintyOutOfRange);
        RuleFor(report => report.Method).IsInEnum().Else(PlaceFailures.MethodUnknown);
    }

    private void Text(Expression<Func<PlaceReport, string?>> member, int max, FailureWording tooLong, FailureWording controlCharacter)
    {
        RuleFor(member).Must(text => text?.Trim().Length is not { } length || length <= max).Else(tooLong, max);
        RuleFor(member).Must(text => text?.Any(char.IsControl) != true).Else(controlCharacter);
    }
}
