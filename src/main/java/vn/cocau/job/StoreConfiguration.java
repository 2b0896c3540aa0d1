package vn.cocau.job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cocau.store.Arrivals;
import vn.cocau.store.Decisions;
import vn.cocau.store.RunLog;
import vn.cocau.store.Submissions;

/** The tables of the store, over the one data source. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Arrivals arrivals(JdbcTemplate jdbc) {
        return new Arrivals(JdbcClient.create(jdbc));
    }

    @Bean
    Submissions submissions(JdbcTemplate jdbc) {
        return new Submissions(jdbc);
    }

    @Bean
    Decisions decisions(JdbcTemplate jdbc) {
        return new Decisions(JdbcClient.create(jdbc));
    }

    @Bean
    RunLog runLog(JdbcTemplate jdbc) {
        return new RunLog(JdbcClient.create(jdbc));
    }

    @Bean
    HoldingsReader holdingsReader(Submissions submissions, Arrivals arrivals, Decisions decisions) {
        return new HoldingsReader(submissions, arrivals, decisions);
    }
}
