package id.kawanbelajar.channel.cli.incident;

import id.kawanbelajar.operation.incident.AskIncident;
import id.kawanbelajar.operation.incident.WriteNotices;

/**
 * What the command needs.
 *
 * @param asking asks what happened
 * @param writing writes the papers
 */
public record Reporting(AskIncident asking, WriteNotices writing) {}
