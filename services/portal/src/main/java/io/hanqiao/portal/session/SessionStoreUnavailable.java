package io.hanqiao.portal.session;

/** The sessions cannot be read or written now; nothing is said about whether one exists. */
public final class SessionStoreUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SessionStoreUnavailable(Exception cause) {
    super("The session table cannot be reached.", cause);
  }
}
