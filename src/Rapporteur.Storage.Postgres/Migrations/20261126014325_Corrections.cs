using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Rapporteur.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Corrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "value",
                table: "decisions",
                type: "text",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(2000)",
                oldMaxLength: 2000);

            migrationBuilder.AddColumn<string>(
                name: "document_id",
                table: "decisions",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sha256",
                table: "decisions",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_decisions_document_id",
                table: "decisions",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "IX_decisions_sha256",
                table: "decisions",
                column: "sha256");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_decisions_document_id",
                table: "decisions");

            migrationBuilder.DropIndex(
                name: "IX_decisions_sha256",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "document_id",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "sha256",
                table: "decisions");

            migrationBuilder.AlterColumn<string>(
                name: "value",
                table: "decisions",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text");
        }
    }
}
