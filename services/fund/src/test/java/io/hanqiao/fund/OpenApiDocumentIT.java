package io.hanqiao.fund;

import io.hanqiao.platform.testing.CommittedOpenApi;

class OpenApiDocumentIT extends CommittedOpenApi {}
