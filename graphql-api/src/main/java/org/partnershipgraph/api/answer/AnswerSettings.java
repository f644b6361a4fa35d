package org.partnershipgraph.api.answer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How GraphQL answers are sent over HTTP. */
@ConfigurationProperties("partnerships.http")
public record AnswerSettings(@DefaultValue("compatible") AnswerStatuses statuses) {}
