using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rapporteur.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Accountability : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "treaty_actions",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "treaty_actions",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.AddColumn<string>(
                name: "data_kind",
                table: "statements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "disaggregation",
                table: "statements",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "statements",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "meeting",
                table: "statements",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "population",
                table: "statements",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "territory",
                table: "statements",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "statements",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "sources",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "sources",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "reviews",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "reviews",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "participations",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "participations",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "links",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "links",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.AddColumn<string>(
                name: "about",
                table: "figures",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "figures",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "period",
                table: "figures",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "set",
                table: "figures",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "figures",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "events",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "events",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "dossier_deadlines",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "dossier_deadlines",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "cases",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "cases",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "assessments",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "assessments",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.AddColumn<string[]>(
                name: "field_visibility",
                table: "actors",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "actors",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "private");

            migrationBuilder.CreateTable(
                name: "attachments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    stripped = table.Column<bool>(type: "boolean", nullable: false),
                    name = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    added_at = table.Column<string>(type: "character varying(28)", maxLength: 28, nullable: false),
                    by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    forgotten_at = table.Column<string>(type: "character varying(28)", maxLength: 28, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "capture_entries",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    review = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    meeting = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    speaker = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    side = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    text = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    typed_at = table.Column<string>(type: "character varying(28)", maxLength: 28, nullable: false),
                    answers = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: true),
                    author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    withdrawn = table.Column<bool>(type: "boolean", nullable: false),
                    recorded_at = table.Column<string>(type: "character varying(28)", maxLength: 28, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_capture_entries", x => new { x.id, x.revision });
                });

            migrationBuilder.CreateTable(
                name: "case_acts",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    @case = table.Column<string>(name: "case", type: "character varying(400)", maxLength: 400, nullable: false),
                    kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    victim = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    method = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    from = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    perpetrators = table.Column<string[]>(type: "text[]", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    visibility = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, defaultValue: "private"),
                    field_visibility = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_acts", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_acts_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_people",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    @case = table.Column<string>(name: "case", type: "character varying(400)", maxLength: 400, nullable: false),
                    roles = table.Column<string[]>(type: "text[]", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    group = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    count = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    min = table.Column<long>(type: "bigint", nullable: true),
                    max = table.Column<long>(type: "bigint", nullable: true),
                    minor = table.Column<bool>(type: "boolean", nullable: true),
                    fate = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    visibility = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, defaultValue: "private"),
                    field_visibility = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_people", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_people_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_perpetrators",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    @case = table.Column<string>(name: "case", type: "character varying(400)", maxLength: 400, nullable: false),
                    actor_class = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    service = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    count = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    degree = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    alleged_by = table.Column<string[]>(type: "text[]", nullable: false),
                    found_by = table.Column<string[]>(type: "text[]", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    visibility = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, defaultValue: "private"),
                    field_visibility = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_perpetrators", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_perpetrators_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_redress",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    @case = table.Column<string>(name: "case", type: "character varying(400)", maxLength: 400, nullable: false),
                    form = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    state = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    person = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    date = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    authority = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    visibility = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, defaultValue: "private"),
                    field_visibility = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_redress", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_redress_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_steps",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    @case = table.Column<string>(name: "case", type: "character varying(400)", maxLength: 400, nullable: false),
                    perpetrator = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    stage = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    state = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    date = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    authority = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    offence = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    outcome = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    served = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    visibility = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, defaultValue: "private"),
                    field_visibility = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_steps", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_steps_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consents",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    @case = table.Column<string>(name: "case", type: "character varying(400)", maxLength: 400, nullable: false),
                    person = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    datum = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    use = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    given = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    withdrawn = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    given_by = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    assent = table.Column<bool>(type: "boolean", nullable: true),
                    taken_by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    risk = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    visibility = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, defaultValue: "private"),
                    field_visibility = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consents", x => x.id);
                    table.ForeignKey(
                        name: "FK_consents_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "judgements",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    question = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    reply = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    code = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    date = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    visibility = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, defaultValue: "private"),
                    field_visibility = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_judgements", x => x.id);
                    table.ForeignKey(
                        name: "FK_judgements_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_attachments_case_id",
                table: "attachments",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_capture_entries_review",
                table: "capture_entries",
                column: "review");

            migrationBuilder.CreateIndex(
                name: "IX_case_acts_case",
                table: "case_acts",
                column: "case");

            migrationBuilder.CreateIndex(
                name: "IX_case_acts_dossier_id_item",
                table: "case_acts",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_people_case",
                table: "case_people",
                column: "case");

            migrationBuilder.CreateIndex(
                name: "IX_case_people_dossier_id_item",
                table: "case_people",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_perpetrators_case",
                table: "case_perpetrators",
                column: "case");

            migrationBuilder.CreateIndex(
                name: "IX_case_perpetrators_dossier_id_item",
                table: "case_perpetrators",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_redress_case",
                table: "case_redress",
                column: "case");

            migrationBuilder.CreateIndex(
                name: "IX_case_redress_dossier_id_item",
                table: "case_redress",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_steps_case",
                table: "case_steps",
                column: "case");

            migrationBuilder.CreateIndex(
                name: "IX_case_steps_dossier_id_item",
                table: "case_steps",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consents_case",
                table: "consents",
                column: "case");

            migrationBuilder.CreateIndex(
                name: "IX_consents_dossier_id_item",
                table: "consents",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_judgements_dossier_id_item",
                table: "judgements",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_judgements_question",
                table: "judgements",
                column: "question");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attachments");

            migrationBuilder.DropTable(
                name: "capture_entries");

            migrationBuilder.DropTable(
                name: "case_acts");

            migrationBuilder.DropTable(
                name: "case_people");

            migrationBuilder.DropTable(
                name: "case_perpetrators");

            migrationBuilder.DropTable(
                name: "case_redress");

            migrationBuilder.DropTable(
                name: "case_steps");

            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "judgements");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "treaty_actions");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "treaty_actions");

            migrationBuilder.DropColumn(
                name: "data_kind",
                table: "statements");

            migrationBuilder.DropColumn(
                name: "disaggregation",
                table: "statements");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "statements");

            migrationBuilder.DropColumn(
                name: "meeting",
                table: "statements");

            migrationBuilder.DropColumn(
                name: "population",
                table: "statements");

            migrationBuilder.DropColumn(
                name: "territory",
                table: "statements");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "statements");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "sources");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "sources");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "reviews");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "reviews");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "participations");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "participations");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "links");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "links");

            migrationBuilder.DropColumn(
                name: "about",
                table: "figures");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "figures");

            migrationBuilder.DropColumn(
                name: "period",
                table: "figures");

            migrationBuilder.DropColumn(
                name: "set",
                table: "figures");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "figures");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "events");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "events");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "dossier_deadlines");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "dossier_deadlines");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "cases");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "field_visibility",
                table: "actors");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "actors");
        }
    }
}
