namespace Rapporteur.App.Huridocs;

/// <summary>The formats that are written, each a file, with the standard's field names in the order of its field numbers.</summary>
internal static class HuridocsFields
{
    public const string Event = "event.csv";
    public const string Act = "act.csv";
    public const string Person = "person.csv";
    public const string Involvement = "involvement.csv";
    public const string Information = "information.csv";
    public const string Intervention = "intervention.csv";
    public const string Chain = "chain_of_events.csv";

    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Of = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        [Event] = Names("event_record_number event_title confidentiality geographical_term local_geographical_area initial_date initial_date_type final_date final_date_type event_description impact_of_event remarks violation_status violation_index rights_affected huridocs_index_terms local_index other_thesaurus date_received comments record_grouping monitoring_status"),
        [Act] = Names("act_record_number victim event confidentiality type_of_act initial_date initial_date_type exact_location stated_reason method_of_violence attribution physical_consequences psychological_consequences age_at_time_of_victimisation final_date final_date_type exact_location_at_end_of_act status_at_end_of_act remarks victim_characteristics type_of_location national_legislation international_instruments date_received comments"),
        [Person] = Names("person_record_number counting_unit person_name other_names confidentiality date_of_birth sex deceased date_deceased group_description number_of_persons_in_group remarks reliability_as_source reliability_as_intervening_party date_received comments"),
        [Involvement] = Names("involvement_record_number perpetrator event act confidentiality degree_of_involvement type_of_perpetrator latest_status_as_perpetrator_in_the_act remarks comments"),
        [Information] = Names("information_record_number source event related_person confidentiality source_connection_to_information language_of_source_material date_of_source_material type_of_source_material local_language_of_source_material remarks reliability_of_information date_received comments"),
        [Intervention] = Names("intervention_record_number intervening_party event victim confidentiality type_of_intervention date_of_intervention parties_requested response impact_on_the_situation remarks intervention_status priority comments"),
        [Chain] = Names("chain_of_events_record_number event related_event type_of_chain_of_events remarks comments"),
    };

    private static string[] Names(string names) => names.Split(' ');
}
