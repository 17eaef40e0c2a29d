package io.hanqiao.matcher;

import io.hanqiao.platform.testing.CommittedOpenApi;

class OpenApiDocumentIT extends CommittedOpenApi {}
