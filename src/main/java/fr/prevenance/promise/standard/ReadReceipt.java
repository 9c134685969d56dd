package fr.prevenance.promise.standard;

import fr.prevenance.organization.EmployeeId;
import java.time.Instant;

/** An employee said « I have read it ». */
public record ReadReceipt(EmployeeId employee, Instant readAt) {}
