package io.hanqiao.enterprise;

import io.hanqiao.platform.testing.CommittedOpenApi;

class OpenApiDocumentIT extends CommittedOpenApi {}
