/// メール: takes the mails of the outbox to a mail server (SMTP), or keeps them where there is none.
@org.jspecify.annotations.NullMarked
package jp.akashi.post;
