package io.hanqiao.challenge;

import io.hanqiao.platform.testing.CommittedOpenApi;

class OpenApiDocumentIT extends CommittedOpenApi {}
