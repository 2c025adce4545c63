package org.masthead.testing;

import java.util.List;

/**
 * Every way into the newsroom and who is let through: all pages, servlets, sockets and public addresses of the deployment,
 * and nothing else. {@code DoorListIT} holds it against the deployment, {@code PermissionsIT} knocks at each door as
 * everybody. A row is: how one knocks | address | what is asked, with the answer when it is not so | answer to those who are
 * let through | what is sent.
 */
public final class Doors {

    private static final String TABLE = """
            PAGE   | /                                              |                       | 200
            PAGE   | /login                                         |                       | 200/302
            FORM   | /login/again                                   |                       | 403 | userName=&password=wrong
            PAGE   | /login/second                                  |                       | 302
            PAGE   | /login/oidc                                    |                       | 302
            PAGE   | /login/oidc/back                               |                       | 302
            JSON   | /login/passkey                                 |                       | 200 | {}
            JSON   | /login/second/passkey                          |                       | 422 | {}
            JSON   | /api/v1/me                                     |                       | 401 | {}
            JSON   | /api/v1/agency-stories                         |                       | 401 | {}
            FORM   | /logout                                        |                       | 303 |
            PAGE   | /setup                                         |                       | 404
            PAGE   | /forgot-password                               |                       | 200
            PAGE   | /choose-password                               |                       | 410
            PAGE   | /healthz                                       |                       | 200
            PAGE   | /api                                           |                       | 200
            PAGE   | /openapi                                       |                       | 200
            PAGE   | /api/v1/articles                               |                       | 200
            PAGE   | /api/v1/articles/{story}                       |                       | 404
            PAGE   | /api/v1/articles/{story}/ninjs                 |                       | 404
            PAGE   | /api/v1/sections                               |                       | 200
            PAGE   | /robots.txt                                    |                       | 200
            PAGE   | /sitemap.xml                                   |                       | 200
            PAGE   | /sitemap-1.xml                                 |                       | 200
            PAGE   | /sitemap-pages.xml                             |                       | 200
            PAGE   | /news-sitemap.xml                              |                       | 200
            PAGE   | /.well-known/security.txt                      |                       | 200
            PAGE   | /opml.xml                                      |                       | 200
            PAGE   | /rss.xml                                       |                       | 200
            PAGE   | /atom.xml                                      |                       | 200
            PAGE   | /feed.json                                     |                       | 200
            PAGE   | /world                                         |                       | 200
            PAGE   | /world/rss.xml                                 |                       | 200
            PAGE   | /author/nobody/rss.xml                         |                       | 404
            PAGE   | /tag/ferry                                     |                       | 200
            PAGE   | /tag/ferry/rss.xml                             |                       | 200
            PAGE   | /share/site.png                                |                       | 200
            PAGE   | /share/logo.png                                |                       | 200
            PAGE   | /share/{story}.png                             |                       | 404
            PAGE   | /author/nobody                                |                       | 404
            PAGE   | /corrections                                  |                       | 200
            PAGE   | /about                                         |                       | 200
            PAGE   | {topic}                                        |                       | 200
            PAGE   | {topic}/rss.xml                                |                       | 200
            PAGE   | /search?q=ferry                                |                       | 200
            PAGE   | /search/suggest?q=ferry                        |                       | 200
            PAGE   | /opensearch.xml                                |                       | 200
            PAGE   | /colours-0123456789abcdef.css                   |                       | 200
            PAGE   | {live}                                         |                       | 200
            PAGE   | {preview}                                      |                       | 200
            PAGE   | {preview}/{picture}                            |                       | 404
            PAGE   | {review}                                       |                       | 200
            FORM   | {review}                                       |                       | 422 | act=answer
            PAGE   | /assets/{page}                                 |                       | 404
            PAGE   | /media/{picture}                               | staff=404             | 200

            PAGE   | /desk/                                         | staff                 | 200
            PAGE   | /desk/articles/list                            | staff                 | 200
            PAGE   | /desk/articles/edit                            | staff some:write=403  | 200
            PAGE   | /desk/articles/edit?id={story}                 | staff desk:read=404 desk:review+suggest=403  | 200
            PAGE   | /desk/articles/show?id={story}                 | staff desk:read=404   | 200
            PAGE   | /desk/articles/preview?id={story}              | staff desk:read=404   | 200
            PAGE   | /desk/articles/check?id={story}                | staff desk:read=404   | 200
            PAGE   | /desk/articles/beside?left={story}             | staff desk:read=404   | 200
            PAGE   | /desk/articles/merge?unmerged={unmerged}       | staff desk:review+author=404 | 200
            PAGE   | /desk/bulk/show?id={job}                       | staff own:reporter=404 | 200
            PAGE   | /desk/exchange/take-in                         | staff some:exchange.take-in=403 | 200
            PART   | /desk/notices/bell                             | staff                 | 200
            PAGE   | /desk/notices/list                             | staff                 | 200
            PAGE   | /desk/review/board?desk={desk}                 | staff desk:read=404   | 200
            PAGE   | /desk/review/queue?desk={desk}                 | staff                 | 200
            PAGE   | /desk/review/times?desk={desk}                 | staff desk:read=404   | 200
            PAGE   | /desk/revisions/list?id={story}                | staff desk:read=404   | 200
            PAGE   | /desk/revisions/compare?id={story}&from=1&to=now | staff desk:read=404 | 200
            PAGE   | /desk/why?article={story}&move=approve         | staff desk:read=404   | 200
            PAGE   | /desk/fronts/list                              | staff some:front.manage=403 | 200
            PAGE   | /desk/fronts/edit?id={front}                   | staff desk:front.manage=403 | 200
            PAGE   | /desk/fronts/preview?id={front}                | staff desk:front.manage=403 | 200
            PAGE   | /desk/templates/list                           | staff                 | 200
            PAGE   | /desk/templates/edit                           | staff some:template.manage=403 | 200
            PAGE   | /desk/templates/edit?id={template}             | staff some:template.manage=403 desk:write+template.manage=404 desk:template.manage=403 | 200
            PAGE   | /desk/templates/edit?story={story}             | staff some:template.manage=403 desk:read=404 | 200

            JSON   | /desk/articles/save     | staff desk:read=404 desk:review+suggest=422 | 200 | {"id":{story},"page":"{page}","token":"{page}","seen":{seen},"desk":{desk},"copy":{copy}}
            JSON   | /desk/articles/save     | staff desk:write=422          | 200 | {"origin":"{page}","page":"{page}","token":"{page}","desk":{desk},"copy":{copy}}
            JSON   | /desk/articles/related  | staff                         | 200 | {"words":"ferry"}
            JSON   | /desk/articles/unmerged | staff desk:read=404           | 200 | {"id":{story},"seen":1,"base":{copy},"mine":{copy}}
            JSON   | /desk/articles/keep     | staff desk:read=404           | 422 | {"id":{story},"page":"{page}","copy":{copy}}
            JSON   | /desk/presence/here     | staff desk:read=404           | 200 | {"type":"here","article":{story},"page":"{page}","writing":false,"version":{seen}}
            JSON   | /desk/presence/here     | staff desk:read=404 desk:review+suggest=422 | 200 | {"type":"takeOver","article":{story},"page":"{page}"}
            JSON   | /desk/presence/leave    | staff                         | 200 | {"article":{story},"page":"{page}"}
            SOCKET | /desk/presence/{story}/{page} | staff                   | 101
            SOCKET | /desk/live              | staff                         | 101
            JSON   | /desk/review/choices    | staff desk:read=404           | 200 | {"id":{story}}
            JSON   | /desk/review/move       | staff desk:read=404           | 422 | {"id":{story},"seen":{seen},"move":"SCHEDULE","when":"2001-01-01T00:00"}
            JSON   | /desk/fronts/change     | staff desk:front.manage=422   | 409 | {"id":{front},"seen":-1,"act":"SHOW","story":{story}}
            JSON   | /desk/fronts/send       | staff desk:front.manage=422   | 409 | {"id":{front},"seen":-1,"act":"PUBLISH"}
            JSON   | /desk/media/rights      | staff some:read=422           | 200 | {"picture":"{picture}"}
            JSON   | /desk/media/rights      | staff some:write=422          | 200 | {"picture":"{picture}","rights":"Ours"}
            FILE   | /desk/media/pictures    | staff some:write=422          | 200 | picture
            PART   | /desk/notices/open?id={notice} | staff own:reporter=404 | 302
            FORM   | /desk/notices/read      | staff                         | 303 | id={notice}
            JSON   | /desk/comments/list     | staff desk:read=404           | 200 | {"article":{story}}
            JSON   | /desk/comments/people   | staff desk:read=404           | 200 | {"article":{story}}
            JSON   | /desk/comments/start    | staff desk:read=404 desk:write+suggest+review=422 | 200 | {"article":{story},"quote":"ferry","text":"Said."}
            JSON   | /desk/comments/reply    | staff desk:read=404 desk:write+suggest+review=422 | 200 | {"article":{story},"thread":{thread},"text":"Said."}
            JSON   | /desk/comments/edit     | staff desk:read=404 own:reporter=422 | 200 | {"article":{story},"comment":{comment},"text":"Said."}
            JSON   | /desk/comments/reopen   | staff desk:read=404 desk:write+suggest+review=422 | 200 | {"article":{story},"thread":{thread}}
            JSON   | /desk/templates/offered | staff                         | 200 | {}
            FORM   | /desk/templates/start   | staff desk:write=404          | 303 | template={template}
            JSON   | /desk/bulk/targets      | staff                         | 200 | {}

            PAGE   | /admin/                                        | staff some:people.manage+desk.manage+site.manage+hook.manage+audit.read=403 | 200
            PAGE   | /admin/people                                  | staff all:people.manage=403 | 200
            PAGE   | /admin/person                                  | staff all:people.manage=403 | 200
            PAGE   | /admin/person?id={person}                      | staff all:people.manage=403 | 200
            PAGE   | /admin/roles                                   | staff all:people.manage=403 | 200
            PAGE   | /admin/audit                                   | staff all:audit.read=403    | 200
            PAGE   | /admin/audit-check                             | staff all:audit.read=403    | 200
            PAGE   | /admin/audit-retention                         | staff all:people.manage=403 | 200
            PAGE   | /admin/audit/export?format=json                | staff all:audit.read=403    | 200
            PAGE   | /admin/may?person={person}                     | staff all:people.manage=403 | 200
            PAGE   | /admin/who                                     | staff all:people.manage=403 | 200
            PAGE   | /admin/role                                    | staff all:people.manage=403 | 200
            PAGE   | /admin/role?id={role}                          | staff all:people.manage=403 | 200
            PAGE   | /admin/roles/export                            | staff all:people.manage=403 | 200
            PAGE   | /admin/desks                                   | staff all:desk.manage=403   | 200
            PAGE   | /admin/desk                                    | staff all:desk.manage=403   | 200
            PAGE   | /admin/desk?id={desk}                          | staff all:desk.manage=403   | 200
            PAGE   | /admin/hooks                                   | staff all:hook.manage=403   | 200
            PAGE   | /admin/hook                                    | staff all:hook.manage=403   | 200

            PAGE   | /admin/site                                    | staff all:site.manage=403   | 200
            PAGE   | /admin/sections                                | staff all:site.manage=403   | 200
            PAGE   | /admin/section                                 | staff all:site.manage=403   | 200
            PAGE   | /admin/section?id={section}                    | staff all:site.manage=403   | 200
            PAGE   | /admin/pages                                   | staff all:site.manage=403   | 200
            PAGE   | /admin/page                                    | staff all:site.manage=403   | 200
            PAGE   | /admin/page?id={standing}                      | staff all:site.manage=403   | 200
            PAGE   | /admin/redirects                               | staff all:site.manage=403   | 200
            PAGE   | /admin/redirects/export                        | staff all:site.manage=403   | 200

            PAGE   | /account/                                      | staff                 | 200
            PAGE   | /account/notices                               | staff                 | 200
            PAGE   | /account/sessions                              | staff                 | 200
            PAGE   | /account/may                                   | staff                 | 200
            PAGE   | /account/profile                               | staff                 | 200
            PAGE   | /account/second-factor                         | staff                 | 200
            PAGE   | /account/tokens                                | staff                 | 200
            JSON   | /account/passkey                               | staff                 | 200 | {}
            PART   | /account/session                               | staff                 | 200
            FORM   | /account/session/extend                        | staff                 | 200 |
            """;

    private Doors() {}

    public static List<Door> all() {
        return TABLE.lines().filter(row -> !row.isBlank()).map(Door::of).toList();
    }
}
