package org.masthead.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.masthead.account.model.AccountMessage;
import org.masthead.account.model.Person;

/** A message about an account that is to be mailed. Its text may open the account, so it is kept no longer than it must. */
@Entity
public class AccountMail extends Outgoing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_mail_seq")
    @SequenceGenerator(name = "account_mail_seq", sequenceName = "account_mail_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person person;

    @Column(length = 200, nullable = false)
    private String address;

    @Column(length = 300, nullable = false)
    private String subject;

    @Column(length = 4000)
    private String text;

    protected AccountMail() {}

    public AccountMail(Person person, AccountMessage message, Instant dueAt) {
        super(dueAt);
        this.person = person;
        address = message.address();
        subject = message.subject();
        text = message.text();
    }

    @Override
    public void sent(Instant at) {
        super.sent(at);
        text = null;
    }

    @Override
    public void giveUp(Instant at) {
        super.giveUp(at);
        text = null;
    }

    /** The mail as it is sent. */
    public Letter letter() {
        return new Letter(address, person.getDisplayName(), subject, text, null);
    }

    public Long getId() {
        return id;
    }
}
