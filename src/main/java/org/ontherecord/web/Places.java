package org.ontherecord.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has every page and every file wait for its place; health, styles and scripts need none.
 */
@Configuration(proxyBeanMethods = false)
class Places implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AtOnce());
	}

}
