using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rapporteur.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Beginning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    statement = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    kind = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    value = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    author = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    at = table.Column<string>(type: "character varying(28)", maxLength: 28, nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decisions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    symbol = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "text", nullable: true),
                    body = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    state = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    cycle = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    session = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    issued = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    current_version_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_documents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dossiers",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    language = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    recorded_at = table.Column<string>(type: "character varying(28)", maxLength: 28, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossiers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<string>(type: "character varying(28)", maxLength: 28, nullable: false),
                    finished_at = table.Column<string>(type: "character varying(28)", maxLength: 28, nullable: false),
                    added = table.Column<int>(type: "integer", nullable: false),
                    updated = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    failed = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "versions",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    document_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    file = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    issued = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    advance_unedited = table.Column<bool>(type: "boolean", nullable: false),
                    pages = table.Column<int>(type: "integer", nullable: true),
                    extractor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    rules = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    recorded_at = table.Column<string>(type: "character varying(28)", maxLength: 28, nullable: false),
                    current = table.Column<bool>(type: "boolean", nullable: false),
                    other_symbols = table.Column<string[]>(type: "text[]", nullable: false),
                    reports_considered = table.Column<string[]>(type: "text[]", nullable: false),
                    meetings = table.Column<string[]>(type: "text[]", nullable: false),
                    adopted_meeting = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    adopted_date = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    urgent_paragraphs = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_versions", x => x.id);
                    table.ForeignKey(
                        name: "FK_versions_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "actors",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actors", x => x.id);
                    table.ForeignKey(
                        name: "FK_actors_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assessments",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    review = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    paragraph = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    grades = table.Column<string[]>(type: "text[]", nullable: false),
                    scheme = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    date = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessments", x => x.id);
                    table.ForeignKey(
                        name: "FK_assessments_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    review = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    title = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    acts = table.Column<string[]>(type: "text[]", nullable: false),
                    date = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    place = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    victims = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    victims_min = table.Column<long>(type: "bigint", nullable: true),
                    victims_max = table.Column<long>(type: "bigint", nullable: true),
                    actor_class = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    alleged_by = table.Column<string[]>(type: "text[]", nullable: false),
                    found_by = table.Column<string[]>(type: "text[]", nullable: false),
                    status = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cases", x => x.id);
                    table.ForeignKey(
                        name: "FK_cases_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "citations",
                columns: table => new
                {
                    owner_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    source_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_citations", x => new { x.owner_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_citations_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "dossier_deadlines",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    review = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    paragraphs = table.Column<string[]>(type: "text[]", nullable: false),
                    received = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_deadlines", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossier_deadlines_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    review = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    date = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events", x => x.id);
                    table.ForeignKey(
                        name: "FK_events_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "figures",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    review = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    predicate = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    count = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    min = table.Column<long>(type: "bigint", nullable: true),
                    max = table.Column<long>(type: "bigint", nullable: true),
                    approximate = table.Column<bool>(type: "boolean", nullable: false),
                    by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    as_of = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    actor_class = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    stage = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    territory = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_figures", x => x.id);
                    table.ForeignKey(
                        name: "FK_figures_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "links",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    from = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    to = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_links", x => x.id);
                    table.ForeignKey(
                        name: "FK_links_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participations",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    review = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    actor = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    role = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    count = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    present = table.Column<bool>(type: "boolean", nullable: false),
                    expected_by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    reason_by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    rebuttal = table.Column<string>(type: "text", nullable: true),
                    rebuttal_by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participations", x => x.id);
                    table.ForeignKey(
                        name: "FK_participations_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    body = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    cycle = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    session = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    documents = table.Column<string[]>(type: "text[]", nullable: false),
                    summary = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews", x => x.id);
                    table.ForeignKey(
                        name: "FK_reviews_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    symbol = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    publisher = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    author = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    date = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    url = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    version_of = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sources", x => x.id);
                    table.ForeignKey(
                        name: "FK_sources_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "statements",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    review = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    to = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    date = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    words = table.Column<string>(type: "text", nullable: false),
                    quoted = table.Column<bool>(type: "boolean", nullable: false),
                    theme = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    articles = table.Column<string[]>(type: "text[]", nullable: false),
                    path = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    symbol = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    repeated = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    actor_classes = table.Column<string[]>(type: "text[]", nullable: false),
                    stages = table.Column<string[]>(type: "text[]", nullable: false),
                    act = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    period = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    count = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statements", x => x.id);
                    table.ForeignKey(
                        name: "FK_statements_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "treaty_actions",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    treaty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    action = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    date = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                    dossier_id = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    item = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_treaty_actions", x => x.id);
                    table.ForeignKey(
                        name: "FK_treaty_actions_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_files",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    path = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    outcome = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_files", x => new { x.run_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_import_files_import_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "import_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_references",
                columns: table => new
                {
                    version_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    symbol = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    paragraph = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_references", x => new { x.version_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_document_references_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "findings",
                columns: table => new
                {
                    version_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    severity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    message = table.Column<string>(type: "text", nullable: false),
                    page = table.Column<int>(type: "integer", nullable: true),
                    paragraph = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    row = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_findings", x => new { x.version_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_findings_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "headings",
                columns: table => new
                {
                    version_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    label = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    articles = table.Column<string[]>(type: "text[]", nullable: false),
                    before_paragraph = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    page = table.Column<int>(type: "integer", nullable: true),
                    start = table.Column<int>(type: "integer", nullable: false),
                    end = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_headings", x => new { x.version_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_headings_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "paragraphs",
                columns: table => new
                {
                    version_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    heading_ordinal = table.Column<int>(type: "integer", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false),
                    page = table.Column<int>(type: "integer", nullable: true),
                    start = table.Column<int>(type: "integer", nullable: false),
                    end = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paragraphs", x => new { x.version_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_paragraphs_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participants",
                columns: table => new
                {
                    version_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: true),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    present = table.Column<bool>(type: "boolean", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participants", x => new { x.version_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_participants_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "printed_deadlines",
                columns: table => new
                {
                    version_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    precision = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    period = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    paragraphs = table.Column<string[]>(type: "text[]", nullable: false),
                    paragraph = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_printed_deadlines", x => new { x.version_id, x.ordinal });
                    table.ForeignKey(
                        name: "FK_printed_deadlines_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "readings",
                columns: table => new
                {
                    version_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readings", x => x.version_id);
                    table.ForeignKey(
                        name: "FK_readings_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    version_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    lead_in = table.Column<string>(type: "text", nullable: true),
                    verb = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    heading_ordinal = table.Column<int>(type: "integer", nullable: true),
                    articles = table.Column<string[]>(type: "text[]", nullable: false),
                    procedural = table.Column<bool>(type: "boolean", nullable: false),
                    repeats = table.Column<string[]>(type: "text[]", nullable: false),
                    states = table.Column<string[]>(type: "text[]", nullable: false),
                    position = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    position_source = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: true),
                    asker = table.Column<string>(type: "text", nullable: true),
                    wants_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    wants_actor_class = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    wants_stage = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    questions = table.Column<string[]>(type: "text[]", nullable: false),
                    paragraphs = table.Column<string[]>(type: "text[]", nullable: false),
                    basis = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    page = table.Column<int>(type: "integer", nullable: true),
                    start = table.Column<int>(type: "integer", nullable: false),
                    end = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_units", x => x.key);
                    table.ForeignKey(
                        name: "FK_units_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "actor_aliases",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    actor_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    note = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actor_aliases", x => x.id);
                    table.ForeignKey(
                        name: "FK_actor_aliases_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "actor_roles",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    actor_id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    role = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    organisation = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    from = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    at = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_actor_roles", x => x.id);
                    table.ForeignKey(
                        name: "FK_actor_roles_actors_actor_id",
                        column: x => x.actor_id,
                        principalTable: "actors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_findings",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_ordinal = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    severity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    message = table.Column<string>(type: "text", nullable: false),
                    page = table.Column<int>(type: "integer", nullable: true),
                    paragraph = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    row = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_findings", x => new { x.run_id, x.file_ordinal, x.ordinal });
                    table.ForeignKey(
                        name: "FK_import_findings_import_files_run_id_file_ordinal",
                        columns: x => new { x.run_id, x.file_ordinal },
                        principalTable: "import_files",
                        principalColumns: new[] { "run_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_actor_aliases_actor_id",
                table: "actor_aliases",
                column: "actor_id");

            migrationBuilder.CreateIndex(
                name: "IX_actor_aliases_name",
                table: "actor_aliases",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "IX_actor_roles_actor_id",
                table: "actor_roles",
                column: "actor_id");

            migrationBuilder.CreateIndex(
                name: "IX_actors_dossier_id_item",
                table: "actors",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_actors_name",
                table: "actors",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "IX_assessments_dossier_id_item",
                table: "assessments",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessments_review",
                table: "assessments",
                column: "review");

            migrationBuilder.CreateIndex(
                name: "IX_cases_dossier_id_item",
                table: "cases",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cases_review",
                table: "cases",
                column: "review");

            migrationBuilder.CreateIndex(
                name: "IX_citations_dossier_id",
                table: "citations",
                column: "dossier_id");

            migrationBuilder.CreateIndex(
                name: "IX_citations_source_id",
                table: "citations",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_decisions_statement",
                table: "decisions",
                column: "statement");

            migrationBuilder.CreateIndex(
                name: "IX_document_references_symbol",
                table: "document_references",
                column: "symbol");

            migrationBuilder.CreateIndex(
                name: "IX_documents_issued",
                table: "documents",
                column: "issued");

            migrationBuilder.CreateIndex(
                name: "IX_documents_kind",
                table: "documents",
                column: "kind");

            migrationBuilder.CreateIndex(
                name: "IX_documents_state_body_cycle",
                table: "documents",
                columns: new[] { "state", "body", "cycle" });

            migrationBuilder.CreateIndex(
                name: "IX_documents_symbol",
                table: "documents",
                column: "symbol",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossier_deadlines_dossier_id_item",
                table: "dossier_deadlines",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dossier_deadlines_review",
                table: "dossier_deadlines",
                column: "review");

            migrationBuilder.CreateIndex(
                name: "IX_events_dossier_id_item",
                table: "events",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_events_review",
                table: "events",
                column: "review");

            migrationBuilder.CreateIndex(
                name: "IX_figures_dossier_id_item",
                table: "figures",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_figures_review",
                table: "figures",
                column: "review");

            migrationBuilder.CreateIndex(
                name: "IX_findings_code",
                table: "findings",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_import_files_sha256",
                table: "import_files",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "IX_import_findings_code",
                table: "import_findings",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "IX_import_runs_started_at",
                table: "import_runs",
                column: "started_at");

            migrationBuilder.CreateIndex(
                name: "IX_links_dossier_id_item",
                table: "links",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_links_from",
                table: "links",
                column: "from");

            migrationBuilder.CreateIndex(
                name: "IX_links_to",
                table: "links",
                column: "to");

            migrationBuilder.CreateIndex(
                name: "IX_paragraphs_version_id_number",
                table: "paragraphs",
                columns: new[] { "version_id", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_participations_dossier_id_item",
                table: "participations",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_participations_review",
                table: "participations",
                column: "review");

            migrationBuilder.CreateIndex(
                name: "IX_printed_deadlines_due",
                table: "printed_deadlines",
                column: "due");

            migrationBuilder.CreateIndex(
                name: "IX_reviews_dossier_id_item",
                table: "reviews",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reviews_state_body_cycle",
                table: "reviews",
                columns: new[] { "state", "body", "cycle" });

            migrationBuilder.CreateIndex(
                name: "IX_sources_dossier_id_item",
                table: "sources",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sources_symbol",
                table: "sources",
                column: "symbol");

            migrationBuilder.CreateIndex(
                name: "IX_statements_dossier_id_item",
                table: "statements",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_statements_review",
                table: "statements",
                column: "review");

            migrationBuilder.CreateIndex(
                name: "IX_statements_symbol_path",
                table: "statements",
                columns: new[] { "symbol", "path" });

            migrationBuilder.CreateIndex(
                name: "IX_treaty_actions_dossier_id_item",
                table: "treaty_actions",
                columns: new[] { "dossier_id", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_treaty_actions_state_treaty",
                table: "treaty_actions",
                columns: new[] { "state", "treaty" });

            migrationBuilder.CreateIndex(
                name: "IX_units_version_id_kind_ordinal",
                table: "units",
                columns: new[] { "version_id", "kind", "ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_units_version_id_path",
                table: "units",
                columns: new[] { "version_id", "path" });

            migrationBuilder.CreateIndex(
                name: "IX_versions_document_id_language",
                table: "versions",
                columns: new[] { "document_id", "language" });

            migrationBuilder.CreateIndex(
                name: "IX_versions_sha256",
                table: "versions",
                column: "sha256",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "actor_aliases");

            migrationBuilder.DropTable(
                name: "actor_roles");

            migrationBuilder.DropTable(
                name: "assessments");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "citations");

            migrationBuilder.DropTable(
                name: "decisions");

            migrationBuilder.DropTable(
                name: "document_references");

            migrationBuilder.DropTable(
                name: "dossier_deadlines");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "figures");

            migrationBuilder.DropTable(
                name: "findings");

            migrationBuilder.DropTable(
                name: "headings");

            migrationBuilder.DropTable(
                name: "import_findings");

            migrationBuilder.DropTable(
                name: "links");

            migrationBuilder.DropTable(
                name: "paragraphs");

            migrationBuilder.DropTable(
                name: "participants");

            migrationBuilder.DropTable(
                name: "participations");

            migrationBuilder.DropTable(
                name: "printed_deadlines");

            migrationBuilder.DropTable(
                name: "readings");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "sources");

            migrationBuilder.DropTable(
                name: "statements");

            migrationBuilder.DropTable(
                name: "treaty_actions");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "actors");

            migrationBuilder.DropTable(
                name: "import_files");

            migrationBuilder.DropTable(
                name: "versions");

            migrationBuilder.DropTable(
                name: "dossiers");

            migrationBuilder.DropTable(
                name: "import_runs");

            migrationBuilder.DropTable(
                name: "documents");
        }
    }
}
