using System.Linq.Expressions;
using FluentValidation;

namespace Hotline.Domain.Locations;

/// <summary>Checks the texts and the uncertainty of a place; what is wrong with them is left out of the place.</summary>
internal sealed class PlaceReportValidator : AbstractValidator<PlaceReport>
{
    public const int MaxAddress = 500;
    public const int MaxLandmark = 200;

    public PlaceReportValidator()
    {
        Text(report => report.Address, "address", "the address", MaxAddress);
        Text(report => report.Landmark, "landmark", "the landmark", MaxLandmark);
        RuleFor(report => report.UncertaintyMetres).Must(metres => metres is null or (>= 0 and < double.PositiveInfinity))
            .WithErrorCode("uncertainty-out-of-range").WithMessage("the uncertainty is no distance").WithState(_ => "send metres, 0 or more");
        RuleFor(report => report.Method).IsInEnum()
            .WithErrorCode("method-unknown").WithMessage("the way of positioning is not known").WithState(_ => "leave it out when not known");
    }

    private void Text(Expression<Func<PlaceReport, string?>> member, string code, string name, int max)
    {
        RuleFor(member).Must(text => text?.Trim().Length is not { } length || length <= max).WithErrorCode(code + "-too-long")
            .WithMessage(name + " is too long").WithState(_ => $"use at most {max} characters");
        RuleFor(member).Must(text => text?.Any(char.IsControl) != true).WithErrorCode(code + "-control-character")
            .WithMessage(name + " contains a control character").WithState(_ => "leave out line breaks, tabs and the like");
    }
}
