package dev.anhanga.benchmarks.library.spring;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionManager;

/** What Spring Boot would have made. */
@Configuration
@EnableJdbcRepositories(considerNestedRepositories = false)
class SpringConfiguration extends AbstractJdbcConfiguration {

  private static final int FETCH_SIZE = 500;

  @Bean
  NamedParameterJdbcOperations operations(DataSource dataSource) {
    JdbcTemplate template = new JdbcTemplate(dataSource);
    template.setFetchSize(FETCH_SIZE);
    return new NamedParameterJdbcTemplate(template);
  }

  @Bean
  TransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }
}
