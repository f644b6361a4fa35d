package org.partnershipgraph.api.exposure;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Exposure.class)
class ExposureConfiguration {}
