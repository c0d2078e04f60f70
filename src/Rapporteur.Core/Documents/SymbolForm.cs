namespace Rapporteur.Core.Documents;

/// <summary>The form of a document symbol: one for each line of the grammar, in the order in which they are tried.</summary>
public enum SymbolForm
{
    /// <summary>General comment or general recommendation: <c>CEDAW/C/GC/30/Add.1</c>.</summary>
    GeneralComment,
    /// <summary>Early concluding observations of CESCR: <c>E/C.12/1/Add.40</c>.</summary>
    LegacyCescr,
    /// <summary>Early concluding observations of the Human Rights Committee: <c>CCPR/CO/80/COL</c>.</summary>
    LegacyCcpr,
    /// <summary>Early conclusions of CAT: <c>CAT/C/CR/33/2</c>.</summary>
    LegacyCatConclusions,
    /// <summary>Early conclusions of CAT by session: <c>CAT/C/XXVII/Concl.2</c>.</summary>
    LegacyCatSession,
    /// <summary>Early series with addenda: <c>CCPR/C/79/Add.117</c>.</summary>
    LegacyAddendum,
    /// <summary>Decision or views on a communication: <c>CAT/C/59/D/606/2014</c>.</summary>
    Communication,
    /// <summary>Summary record: <c>CAT/C/SR.1506</c>.</summary>
    SummaryRecord,
    /// <summary>Restricted document, never public: <c>CERD/C/R.12</c>.</summary>
    Restricted,
    /// <summary>Document of a State's review: <c>CAT/C/PAK/CO/1</c>.</summary>
    Country,
    /// <summary>Visit document of the Subcommittee on Prevention: <c>CAT/OP/MEX/1</c>.</summary>
    Subcommittee,
    /// <summary>State report: <c>CAT/C/PAK/1</c>.</summary>
    Report,
    /// <summary>Session document of a treaty body: <c>CAT/C/55/3</c>.</summary>
    Session,
    /// <summary>Numbered document of a treaty body, rules or guidelines: <c>CAT/C/3/Rev.6</c>.</summary>
    Sequence,
    /// <summary>Core document: <c>HRI/CORE/1/Add.65/Rev.1</c>.</summary>
    CoreDocument,
    /// <summary>Meeting of chairpersons or inter-committee meeting: <c>HRI/MC/2020/2/Rev.1</c>.</summary>
    ChairsMeeting,
    /// <summary>Compilation of rules: <c>HRI/GEN/2/Rev.6</c>.</summary>
    Compilation,
    /// <summary>UPR document before the review: <c>A/HRC/WG.6/28/PAK/2</c>.</summary>
    UprDocument,
    /// <summary>Draft report of the UPR Working Group: <c>A/HRC/WG.6/2/L.8</c>.</summary>
    UprDraft,
    /// <summary>Resolution, decision or statement of the Human Rights Council: <c>A/HRC/RES/16/21</c>.</summary>
    CouncilResolution,
    /// <summary>Opinion of the Working Group on Arbitrary Detention.</summary>
    DetentionOpinion,
    /// <summary>Document of the Working Group on Enforced or Involuntary Disappearances.</summary>
    DisappearanceDocument,
    /// <summary>Limited, governmental or NGO document of the Council: <c>A/HRC/32/L.5/Rev.1</c>.</summary>
    CouncilLimited,
    /// <summary>Summary record of the Council.</summary>
    CouncilRecord,
    /// <summary>Document of the Council: <c>A/HRC/37/13</c>.</summary>
    CouncilDocument,
    /// <summary>Resolution of the General Assembly: <c>A/RES/68/268</c>.</summary>
    AssemblyResolution,
    /// <summary>Document of the General Assembly: <c>A/77/228</c>.</summary>
    AssemblyDocument,
    /// <summary>Document of the Economic and Social Council: <c>E/2021/22</c>.</summary>
    CouncilOfEconomy,
    /// <summary>Number of OHCHR's web site, not an official symbol: <c>INT/CAT/CSS/GAB/69059</c>.</summary>
    WebSubmission,
    /// <summary>Letter of special procedures: <c>AL PAK 4/2021</c>.</summary>
    Letter,
}
