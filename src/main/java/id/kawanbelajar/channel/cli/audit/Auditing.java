package id.kawanbelajar.channel.cli.audit;

import id.kawanbelajar.people.audit.AuditTrail;
import id.kawanbelajar.people.audit.VerifyAudit;

/**
 * What a command about the audit needs.
 *
 * @param verify walks the chain
 * @param trail reads it
 */
public record Auditing(VerifyAudit verify, AuditTrail trail) {}
