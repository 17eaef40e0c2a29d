package io.hanqiao.credit;

import io.hanqiao.platform.testing.CommittedOpenApi;

class OpenApiDocumentIT extends CommittedOpenApi {}
