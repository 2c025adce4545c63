package org.masthead;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The public methods of services that ask nobody, each with the reason. A method that is new here needs a reason that holds
 * whoever calls it; “somebody else has asked already” is one only for those that no page can call.
 */
final class UnaskedMethods {

    /** Why a method may be called without asking. */
    enum Way {
        /** Only other services call it, or the server: a timer, an event, the start. No view does. */
        INSIDE,
        /** It reads and changes what belongs to the person of the request, whoever that is. */
        OWN,
        /** Whoever comes may have it. */
        ANYBODY
    }

    /** @param why in words */
    record Unasked(Way way, String why) {}

    private static final String TABLE = """
            INSIDE   AccountPost.claim                 the postman's timer
            INSIDE   AccountPost.clear                 the postman's timer
            INSIDE   AccountPost.due                   the postman's timer
            INSIDE   AccountPost.failed                the postman's timer
            INSIDE   AccountPost.put                   hears that a letter about an account is to be sent
            INSIDE   AccountPost.sent                  the postman's timer
            INSIDE   Administrators.beside             a part of changing roles, which has asked
            INSIDE   Administrators.mustRemain         a part of changing roles, which has asked
            INSIDE   Administrators.oneAfterTheOther   a part of changing roles, which has asked
            ANYBODY  ArticleLists.authors              names of colleagues, which all staff know
            INSIDE   ArticleService.findLocked         locks for a service that asks the rules next
            INSIDE   AssignmentService.authority       tells a service what the one may do who is asked
            INSIDE   AssignmentService.give            the service that calls has asked the rules
            INSIDE   AssignmentService.person          finds for a service whom to ask
            INSIDE   AuditWatch.checkAll               timer at night
            OWN      AuthenticatorApps.cancel          the app that the person is setting up
            OWN      AuthenticatorApps.findWaiting     the app that the person is setting up
            INSIDE   AuthorityService.find             the answer to every question starts here
            INSIDE   AuthorityService.on               tells services who works on a desk
            INSIDE   AuthorityService.reference        stands for the person of the request
            INSIDE   BulkService.open                  the runner goes through a job
            OWN      BulkService.start                 the job is the person's, and each of its steps asks
            INSIDE   BulkService.unfinished            the start of the server goes on with what waits
            INSIDE   BulkStep.refuse                   the runner notes what a step was told
            INSIDE   ChainService.check                the watch at night looks at every story
            INSIDE   ChainService.ids                  the watch at night looks at every story
            INSIDE   ChainWatch.checkAll               timer at night
            INSIDE   ChecklistService.checklist        what a desk asks for, to services that have asked about the desk
            INSIDE   ChecklistService.findLinkCheck    about a story that a service has read for the person
            ANYBODY  ChecklistService.headlineLimits   numbers of characters
            INSIDE   CopyCheck.check                   a part of saving, which has asked
            ANYBODY  CopyReader.read                   makes a copy of what was sent; nothing is read or kept
            INSIDE   Courier.clear                     timer
            INSIDE   Courier.setOut                    timer
            OWN      DeliveryService.choose            how the person wants to be told
            OWN      DeliveryService.get               how the person wants to be told
            INSIDE   DeliveryService.of                telling reads how people want to be told
            INSIDE   DemoPeople.fill                   the start, on an empty database
            ANYBODY  DeskLists.newsroomZone            a setting that every page shows
            INSIDE   DeskPeople.onAll                  telling asks what others may know of
            INSIDE   DeskPeople.on                     telling asks what others may read
            ANYBODY  DeskService.desks                 names of the desks, which all staff know
            INSIDE   DoorSweep.sweep                   timer
            INSIDE   DueEditions.ids                   timer
            INSIDE   DueStories.ids                    the slot's timer
            INSIDE   DueWatch.look                     timer
            INSIDE   FirstPages.make                   hears that there is a first administrator
            ANYBODY  FirstRun.isOpen                   whether there is anybody at all
            ANYBODY  FirstRun.setUp                    asks for the token in the log
            INSIDE   FirstSection.make                 the first administrator gets a section
            INSIDE   FrontService.arrange              a part of putting an edition back, which has asked
            INSIDE   GoingLive.changed                 the service that calls has asked the rules
            INSIDE   GoingLive.live                    the service that calls has asked the rules
            INSIDE   GoingLive.show                    the service that calls has asked the rules
            INSIDE   GoingLive.takeDown                the service that calls has asked the rules
            ANYBODY  GuestLists.in                     only for the stories of a list that was read for the person
            ANYBODY  Health.isUp                       monitors have no account
            INSIDE   Holds.displace                    presence has asked
            INSIDE   Holds.fade                        presence knows the page by its token
            INSIDE   Holds.free                        presence knows the page by its token
            INSIDE   Holds.give                        presence has asked
            INSIDE   Holds.gone                        a moment
            INSIDE   Holds.see                         touches nothing but the person's own hold
            INSIDE   Holds.take                        presence has asked
            INSIDE   Holds.welcome                     presence has asked
            INSIDE   IndexKeeper.catchUp               timer
            INSIDE   IndexKeeper.hear                  hears that readers get something else
            INSIDE   HookOutbox.forget                 the courier's timer
            INSIDE   HookOutbox.put                    hears of a publication
            INSIDE   HookOutbox.settle                 the courier's timer
            INSIDE   HookOutbox.take                   the courier's timer
            INSIDE   HookOutbox.waiting                the courier's timer
            INSIDE   KnownBrowsers.isKnown             a part of signing in
            INSIDE   KnownBrowsers.welcome             a part of signing in
            ANYBODY  LinkService.choose                whoever has the link
            ANYBODY  LinkService.find                  whoever has the link
            ANYBODY  LinkService.forgot                tells nothing, and mails to the person of the account only
            INSIDE   LiveArticles.change               hears what became of live stories
            INSIDE   LivePaths.among                   tells a service which paths are taken
            ANYBODY  LiveFronts.about                  live stories
            ANYBODY  LiveFronts.feed                   live stories
            ANYBODY  LiveFronts.find                   what readers have
            ANYBODY  LiveFronts.topics                 what readers have
            ANYBODY  LiveFronts.holding                live stories
            OWN      NoticeService.read                the person's notices
            OWN      NoticeService.readUpTo            the person's notices
            INSIDE   Neighbours.find                   hears of a publication
            ANYBODY  OidcPeople.admit                  the door itself, to whom the provider has signed for
            ANYBODY  Opinions.find                     whoever has the signed link
            ANYBODY  Opinions.look                     whoever has the signed link
            ANYBODY  Opinions.ofLink                   whoever has the signed link
            INSIDE   Outbox.claim                      the postman's timer
            INSIDE   Outbox.due                        the postman's timer
            INSIDE   Outbox.failed                     the postman's timer
            INSIDE   Outbox.forget                     the postman's timer
            INSIDE   Outbox.giveUpLost                 the postman's timer
            INSIDE   Outbox.put                        telling has asked what each may read
            INSIDE   Outbox.sent                       the postman's timer
            INSIDE   OverdueStories.ids                the watch's timer
            INSIDE   OverdueStories.tell               the watch's timer
            OWN      OwnAccount.changePassword         the person's own, with the present password
            OWN      OwnAccount.grants                 what the person holds
            INSIDE   OwnKeys.find                      signs and checks links and seals
            INSIDE   OwnKeys.get                       signs and checks links and seals
            ANYBODY  PageWork.complete                 pages that are public already
            INSIDE   PageWork.make                     pages that are public already
            ANYBODY  PageKeeping.findPublished         what readers get
            ANYBODY  PaperKeeping.paper                what readers get
            ANYBODY  Passkeys.credentialIds            the door itself, to whoever has shown the password
            ANYBODY  Passkeys.prove                    the door itself
            ANYBODY  Passkeys.proveAlone               the door itself
            ANYBODY  PeopleLists.roles                 what roles there are, without who holds them
            ANYBODY  PictureService.file               a path, for the servlet that has asked
            ANYBODY  PictureService.find               whoever has the hash; the servlets ask who may have the file
            INSIDE   Postman.carryOut                  timer
            INSIDE   Postman.clear                     timer
            INSIDE   PresenceService.free              hears that somebody was shut out
            ANYBODY  PresenceService.leave             whoever knows the token of a page is that page
            ANYBODY  PresenceService.lose              whoever knows the token of a page is that page
            ANYBODY  PreviewLinks.find                 whoever has the signed link
            ANYBODY  PreviewLinks.noteOpening          whoever has the signed link
            OWN      ProfileService.byline             the person's own
            INSIDE   Publication.publish               the service that calls has asked the rules
            INSIDE   Publication.takeDown              the service that calls has asked the rules
            ANYBODY  QueueService.stagesOf             only for the stories of a queue that was read for the person
            INSIDE   RedirectKeeping.follow            hears that something moved, of which a service has asked
            ANYBODY  Redirects.find                    what readers get
            INSIDE   RetentionService.expire           timer at night
            INSIDE   SearchQueue.note                  hears that readers get something else, or a section moves
            ANYBODY  SearchService.newest              places of live stories, read again by who shows them
            ANYBODY  SearchService.propose             words and names of live stories
            ANYBODY  SearchService.search              live stories
            INSIDE   SearchTerms.complete              a part of the search, which is anybody's
            INSIDE   SearchTerms.named                 a part of the search, which is anybody's
            INSIDE   SearchTerms.nearest               a part of the search, which is anybody's
            INSIDE   SearchTerms.tongues               a part of the search, which is anybody's
            ANYBODY  SecondFactors.isMissing           the door itself
            ANYBODY  SecondFactors.of                  the door itself, to whoever has shown the password
            OWN      SecondFactors.own                 the person's own
            ANYBODY  SecondStep.verify                 the door itself
            INSIDE   SectionLists.follow               hears that a section was changed, of which a service has asked
            ANYBODY  SessionService.begin              the door itself, after the password
            INSIDE   SectionFronts.begin               hears that there is a first administrator
            INSIDE   SectionFronts.follow              hears of a section
            INSIDE   SectionFronts.make                the start of the server, and what is heard of sections
            OWN      SessionService.confirm            the person's own session
            INSIDE   SessionService.endAfter           hears that an account changed
            OWN      SessionService.endOthers          the person's own sessions
            OWN      SessionService.endOwn             the person's own sessions
            OWN      SessionService.left               the person's own session
            ANYBODY  SessionService.meet               the door itself, before anybody is known
            OWN      SessionService.own                the person's own sessions
            ANYBODY  SessionService.signOut            the door itself, out of one's own session
            ANYBODY  SignInService.check               the door itself
            ANYBODY  SignInService.id                  the door itself
            INSIDE   SignInService.isActive            the door itself
            ANYBODY  SignInService.userName            the door itself
            ANYBODY  SiteService.count                 live stories
            ANYBODY  SiteService.feed                  live stories
            ANYBODY  SiteService.feedOfAuthor          live stories
            ANYBODY  SiteService.feedOfSection         live stories
            ANYBODY  SiteService.feedOfTag             live stories
            ANYBODY  SiteService.findAuthor            live stories
            ANYBODY  SiteService.findMoved             live stories
            ANYBODY  SiteService.findProfile           what authors say of themselves to readers
            ANYBODY  SiteService.findStory             live stories
            ANYBODY  SiteService.findTag               live stories
            ANYBODY  SiteService.headlined             live stories
            ANYBODY  SiteService.findTakenDown         live stories
            ANYBODY  SiteService.inSection             live stories
            ANYBODY  SiteService.isGone                live stories
            ANYBODY  SiteService.latest                live stories
            ANYBODY  SiteService.latestInSection       live stories
            ANYBODY  SiteService.ofAuthor              live stories
            ANYBODY  SiteService.readTags              live stories
            ANYBODY  SiteService.rows                  live stories
            ANYBODY  SiteService.sections              live stories
            ANYBODY  SiteService.shows                 live stories
            ANYBODY  SiteService.underTag              live stories
            ANYBODY  SiteService.whole                 live stories
            INSIDE   Sitemaps.change                   hears what became of live stories
            ANYBODY  Sitemaps.files                    live stories
            ANYBODY  Sitemaps.newsSince                live stories
            ANYBODY  Sitemaps.rows                     live stories
            ANYBODY  Surroundings.around               live stories
            INSIDE   StageCall.afterPassing            hears of a move that was made
            INSIDE   StageCall.afterSubmission         hears of a move that was made
            INSIDE   StoryIndex.isInStep               the keeper of the index
            INSIDE   StoryIndex.rebuild                the keeper of the index
            INSIDE   StoryIndex.takeIn                 the keeper of the index
            INSIDE   SuggestionNotes.accepted          a part of saving, which has asked
            INSIDE   SuggestionNotes.keep              a part of saving, which has asked
            INSIDE   TakenInList.find                  a part of taking in, which has asked
            ANYBODY  TaxonomyService.findSection       the menu of the site
            ANYBODY  TaxonomyService.findSectionOf     the menu of the site
            ANYBODY  TaxonomyService.findTag           tags, of which each has a page
            ANYBODY  TaxonomyService.sections          the menu of the site
            ANYBODY  TaxonomyService.sectionsOf        the menu of the site
            INSIDE   TaxonomyService.tags              a part of publishing, which has asked
            INSIDE   Telling.tell                      hears of acts, and asks what each person may read
            INSIDE   TickService.voidTicks             hears that a text was changed
            ANYBODY  TokenDoor.enter                   the door of programs
            INSIDE   TokenService.endAfter             hears that an account changed
            OWN      TokenService.own                  the person's own
            INSIDE   VisitSweep.sweep                  timer
            """;

    private static final Pattern ROW = Pattern.compile("(\\w+) +(\\w+\\.\\w+) +(\\S.+)");

    private UnaskedMethods() {}

    static Map<String, Unasked> all() {
        return TABLE.lines()
                .map(ROW::matcher)
                .peek(row -> {
                    if (!row.matches()) {
                        throw new IllegalStateException("A row without a reason: " + row);
                    }
                })
                .collect(Collectors.toMap(
                        row -> row.group(2),
                        row -> new Unasked(Way.valueOf(row.group(1)), row.group(3)),
                        (one, other) -> {
                            throw new IllegalStateException("Two rows: " + one + ", " + other);
                        },
                        TreeMap::new));
    }

    static List<String> of(Way way) {
        return all().entrySet().stream()
                .filter(row -> row.getValue().way() == way)
                .map(Map.Entry::getKey)
                .toList();
    }
}
