namespace Hotline.Triage.Assurance.Checking;

/// <summary>Categories, agencies and texts without a rule, and texts without a source or a language.</summary>
internal static class TextUse
{
    public static void Check(CheckedPack subject)
    {
        var pack = subject.Pack;
        foreach (var category in pack.Categories.Keys.Where(category => !pack.Rules.Any(rule => rule.Category.IsWithin(category))))
            Add(FindingKinds.CategoryUnused, PackPart.Category, "categories", category.Code, $"no rule has the category '{category}'");
        foreach (var agency in pack.Agencies.Keys.Except(pack.Rules.SelectMany(rule => rule.Refer)))
            Add(FindingKinds.AgencyUnused, PackPart.Agency, "agencies", agency.Code, $"no rule refers to '{agency}'");
        foreach (var id in pack.Instructions.Keys.Except(pack.Rules.SelectMany(rule => rule.Instruct), StringComparer.Ordinal))
            Add(FindingKinds.InstructionUnused, PackPart.Instruction, "instructions", id, $"no rule gives the instruction '{id}'");
        foreach (var id in pack.Advice.Keys.Except(pack.Rules.Select(rule => rule.Close ?? ""), StringComparer.Ordinal))
            Add(FindingKinds.AdviceUnused, PackPart.Advice, "advice", id, $"no rule gives the advice '{id}'");
        foreach (var id in pack.Contacts.Keys.Where(id => !subject.Origins.IsNamed(id)))
            Add(FindingKinds.ContactUnused, PackPart.Contact, "contacts", id, $"no text names the contact '{{{id}}}'");

        foreach (var text in pack.Instructions.Values.Where(text => string.IsNullOrWhiteSpace(text.Source)))
            Add(FindingKinds.SourceMissing, PackPart.Instruction, "instructions", text.Id, $"the instruction '{text.Id}' does not say where it comes from");
        foreach (var advice in pack.Advice.Values.Where(advice => string.IsNullOrWhiteSpace(advice.Source)))
            Add(FindingKinds.SourceMissing, PackPart.Advice, "advice", advice.Id, $"the advice '{advice.Id}' does not say where it comes from");

        foreach (var (category, title) in pack.Categories) Languages(PackPart.Category, "categories", category.Code, title);
        foreach (var (agency, title) in pack.Agencies) Languages(PackPart.Agency, "agencies", agency.Code, title);
        foreach (var (id, text) in pack.Instructions) Languages(PackPart.Instruction, "instructions", id, text.Text);
        foreach (var (id, advice) in pack.Advice) Languages(PackPart.Advice, "advice", id, advice.FirstTime, advice.Repeated, advice.AfterWarning);
        foreach (var (id, contact) in pack.Contacts) Languages(PackPart.Contact, "contacts", id, contact.Title);
        foreach (var fact in pack.Facts) Languages(PackPart.Fact, "facts", fact.Id, [fact.Question, .. fact.Choices.Select(choice => choice.Title)]);

        void Languages(PackPart part, string section, string id, params LocalizedText[] texts)
        {
            foreach (var language in pack.Languages.Where(language => texts.Any(text => !text.Languages.Contains(language, StringComparer.OrdinalIgnoreCase))))
                Add(FindingKinds.LanguageMissing, part, section, id, $"a text of '{id}' has no wording in '{language}'");
        }

        void Add(FindingKind kind, PackPart part, string section, string id, string message) =>
            subject.Add(kind, part, id, subject.Origins.PlaceOf(section, id), message);
    }
}
