package org.masthead.role.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.masthead.platform.model.Refused;
import org.masthead.role.service.RoleImport;

/** The roles of this newsroom as a file: {@code GET /admin/roles/export}. */
@WebServlet("/admin/roles/export")
public class ExportRoles extends HttpServlet {

    @Inject
    private transient RoleImport roles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var document = roles.export();
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"roles.json\"");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().print(document);
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
