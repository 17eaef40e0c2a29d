package io.hanqiao.fund;

import io.hanqiao.platform.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** Declared once, it holds for every test of the module: the service starts one time. */
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "fund"))
final class FundUnderTest {

  private FundUnderTest() {}
}
