package vn.cocau.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfilesTest {

    @Test
    void the_shipped_profiles_load() {
        for (String id : new String[] {"thai-nguyen", "cn-shandong"}) {
            assertThat(Profiles.load(id).id()).isEqualTo(id);
        }
    }
}
